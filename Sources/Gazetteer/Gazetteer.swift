import NewsModel
import ReferenceTables

/// Every province, district and commune of Viet Nam since 1 January 2019, then and now.
///
/// Knows the names, other spellings, kinds, parents and periods of validity of the units of three
/// tiers up to 30 June 2025 and of two tiers since, and which unit took over which. A unit that was
/// renamed is a unit of its own under each name.
///
/// - Complexity: made in time linear in the tables, under five milliseconds; looking a unit up
///   is constant.
public struct Gazetteer: Sendable {
  let storage: Storage

  /// The tables behind a gazetteer, shared by its copies.
  final class Storage: Sendable {
    let table: UnitTable
    let former: FormerStates
    let successors: AdjacencyTable
    let predecessors: AdjacencyTable
    let children: AdjacencyTable
    /// Every unit that was ever directly above, as the row of its last name; the last one first.
    let parents: AdjacencyTable
    let lineages: LineageTable

    init(
      units: ReferenceTable, former: ReferenceTable, successors: ReferenceTable,
      spellings: ReferenceTable
    ) {
      table = UnitTable(units, spellings: spellings)
      self.former = FormerStates(former, units: table)
      let count = table.units.count
      let taken = Gazetteer.takeovers(successors, units: table)
      self.successors = AdjacencyTable(count: count, links: taken)
      predecessors = AdjacencyTable(count: count, links: taken.map(\.reversed))
      let parents = Gazetteer.parents(of: table)
      children = AdjacencyTable(count: count, links: parents.map(\.reversed))
      let former = Gazetteer.formerParents(self.former, of: table)
      self.parents = AdjacencyTable(count: count, links: parents + former)
      lineages = LineageTable(count: count, parents: self.parents)
    }
  }

  /// A gazetteer over the compiled-in tables, or over tables of the same columns.
  ///
  /// Rows that cannot be read, or that point to units that are not there, are passed over.
  public init(
    units: ReferenceTable = .units, former: ReferenceTable = .former,
    successors: ReferenceTable = .successors, spellings: ReferenceTable = .spellings
  ) {
    storage = Storage(
      units: units, former: former, successors: successors, spellings: spellings)
  }

  var table: UnitTable { storage.table }

  /// How many units there are.
  public var count: Int { storage.table.units.count }

  /// Every unit, in the order of the table: provinces, districts and communes up to June 2025,
  /// then those since.
  public var ids: [PlaceID] {
    storage.table.units.indices.map { storage.table.id(of: UnitIndex($0)) }
  }

  /// The units whose last parent is this one, under any of its names, in table order.
  func children(of unit: UnitIndex) -> ArraySlice<UnitIndex> { storage.children[unit] }

  func record(_ unit: UnitIndex) -> UnitRecord { storage.table.units[Int(unit)] }

  func number(_ id: PlaceID) -> UnitIndex? {
    guard let unit = UnitCode(id.rawValue).flatMap(storage.table.number),
      storage.table.id(of: unit) == id
    else { return nil }
    return unit
  }

  /// Each unit that has a unit above it, to the row of that one's last name.
  private static func parents(of table: UnitTable) -> [AdjacencyTable.Link] {
    zip(UnitIndex(0)..., table.units).compactMap { number, unit in
      guard unit.parent >= 0 else { return nil }
      return AdjacencyTable.Link(from: number, to: table.units[Int(unit.parent)].base)
    }
  }

  /// Each unit that once lay in another, to the row of that one's last name.
  private static func formerParents(
    _ former: FormerStates, of table: UnitTable
  ) -> [AdjacencyTable.Link] {
    zip(UnitIndex(0)..., table.units).flatMap { number, unit in
      former[number].compactMap { state in
        guard unit.parent >= 0, state.parent >= 0 else { return nil }
        return AdjacencyTable.Link(from: number, to: table.units[Int(state.parent)].base)
      }
    }
  }

  /// Who took over whom, principal takers before the others of the same unit.
  private static func takeovers(
    _ successors: ReferenceTable, units: UnitTable
  ) -> [AdjacencyTable.Link] {
    var principal: [AdjacencyTable.Link] = []
    principal.reserveCapacity(successors.bytes.count / 38)
    var partial: [AdjacencyTable.Link] = []
    let bytes = successors.bytes.span
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
