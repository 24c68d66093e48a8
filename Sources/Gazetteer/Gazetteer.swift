import NewsModel
import ReferenceTables
import Synchronization

/// Every province, district and commune of Viet Nam since 1 January 2019, then and now.
///
/// Knows the names, other spellings, kinds, parents and periods of validity of the units of three
/// tiers up to 30 June 2025 and of two tiers since, and which unit took over which. A unit that was
/// renamed is a unit of its own under each name.
///
/// - Complexity: made in time linear in the tables, some five milliseconds; looking a unit up is
///   constant.
public struct Gazetteer: Sendable {
  let storage: Storage

  /// The tables behind a gazetteer, shared by its copies.
  final class Storage: Sendable {
    let table: UnitTable
    let former: FormerStates
    /// Read when somebody asks for it first, for it takes as long as a fifth of all else.
    private let successions = Mutex<Succession?>(nil)
    private let takeovers: ReferenceTable
    /// Units that have been asked for and are the same on all their days.
    let places = Mutex<[UnitIndex: Place]>([:])
    let children: AdjacencyTable
    /// Every unit that was ever directly above, as the row of its last name; the last one first.
    let parents: AdjacencyTable
    let lineages: LineageTable

    init(
      units: ReferenceTable, former: ReferenceTable, successors: ReferenceTable,
      spellings: ReferenceTable
    ) {
      table = UnitTable(units, spellings: spellings)
      takeovers = successors
      self.former = FormerStates(former, units: table)
      let count = table.units.count
      var above = Gazetteer.parents(of: table)
      children = AdjacencyTable(count: count, links: above.lazy.map(\.reversed))
      Gazetteer.addFormerParents(self.former, of: table, to: &above)
      parents = AdjacencyTable(count: count, links: above)
      lineages = LineageTable(count: count, parents: parents)
    }

    /// Who took over whom.
    var succession: Succession {
      successions.withLock { known in
        let succession = known ?? Succession(takeovers, units: table)
        known = succession
        return succession
      }
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
    var links: [AdjacencyTable.Link] = []
    links.reserveCapacity(table.units.count + 1024)
    for (number, unit) in table.units.enumerated() where unit.parent >= 0 {
      let above = table.units[Int(unit.parent)].base
      links.append(AdjacencyTable.Link(from: UnitIndex(number), to: above))
    }
    return links
  }

  /// Adds each unit that once lay in another, to the row of that one's last name.
  private static func addFormerParents(
    _ former: FormerStates, of table: UnitTable, to links: inout [AdjacencyTable.Link]
  ) {
    for unit in table.units.indices.lazy.map(UnitIndex.init) where former.contains(unit) {
      guard table.units[Int(unit)].parent >= 0 else { continue }
      for state in former[unit] where state.parent >= 0 {
        links.append(AdjacencyTable.Link(from: unit, to: table.units[Int(state.parent)].base))
      }
    }
  }
}
