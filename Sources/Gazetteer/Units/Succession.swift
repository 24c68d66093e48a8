import ReferenceTables

/// Which unit took over which.
final class Succession: Sendable {
  /// The units that took over a unit or parts of it directly, the principal one first.
  let successors: AdjacencyTable
  /// The units that a unit was directly made of.
  let predecessors: AdjacencyTable

  /// Reads the table; rows about units that `units` does not hold are passed over.
  init(_ table: ReferenceTable, units: UnitTable) {
    let links = Succession.links(table, units: units)
    successors = AdjacencyTable(count: units.units.count, links: links)
    predecessors = AdjacencyTable(count: units.units.count, links: links.lazy.map(\.reversed))
  }

  /// Who took over whom, principal takers before the others of the same unit.
  private static func links(
    _ table: ReferenceTable, units: UnitTable
  ) -> [AdjacencyTable.Link] {
    table.withBytes { bytes in
      var principal: [AdjacencyTable.Link] = []
      principal.reserveCapacity(bytes.count / 38)
      var partial: [AdjacencyTable.Link] = []
      var cursor = TableCursor()
      while cursor.beginRow(in: bytes) {
        let (old, new) = (cursor.code(in: bytes), cursor.code(in: bytes))
        let isWhole = cursor.field(in: bytes).count == "whole".utf8.count
        let isPrincipal = !cursor.field(in: bytes).isEmpty
        cursor.endRow(in: bytes)
        guard let old = old.flatMap(units.number), let new = new.flatMap(units.number) else {
          continue
        }
        let link = AdjacencyTable.Link(from: old, to: new, isWhole: isWhole)
        if isPrincipal { principal.append(link) } else { partial.append(link) }
      }
      return principal + partial
    }
  }
}
