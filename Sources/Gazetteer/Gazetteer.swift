import NewsModel
import ReferenceTables
import VietnameseText

/// Every province, district and commune of Viet Nam since 1 January 2019, then and now.
///
/// Knows the names, other spellings, kinds, parents and periods of validity of the units of three
/// tiers up to 30 June 2025 and of two tiers since, and which unit took over which. A unit that was
/// renamed is a unit of its own under each name.
///
/// - Complexity: made in time linear in the tables, some milliseconds; looking a unit up is
///   constant, its children linear.
public struct Gazetteer: Sendable {
  let table: UnitTable
  let former: FormerStates
  let successorTable: AdjacencyTable
  let predecessorTable: AdjacencyTable

  /// A gazetteer over the compiled-in tables, or over tables of the same columns.
  ///
  /// Rows that cannot be read, or that point to units that are not there, are passed over.
  public init(
    units: ReferenceTable = .units, former: ReferenceTable = .former,
    successors: ReferenceTable = .successors
  ) {
    let table = UnitTable(units)
    self.table = table
    self.former = FormerStates(former, units: table)
    let count = table.units.count
    let taken = Gazetteer.takeovers(successors, units: table)
    successorTable = AdjacencyTable(count: count, pairs: taken)
    predecessorTable = AdjacencyTable(count: count, pairs: taken.map { ($0.to, $0.from) })
  }

  /// How many units there are.
  public var count: Int { table.units.count }

  /// Every unit, in the order of the table: provinces, districts and communes up to June 2025,
  /// then those since.
  public var ids: [PlaceID] { table.units.indices.map { table.id(of: UnitIndex($0)) } }

  /// The units that bear a name, the best matches first.
  ///
  /// The name is bare (`Tú Sơn`, not `xã Tú Sơn`), in any case, with or without marks: units spelled just so come first, then other spellings, then those that differ in marks. Among
  /// equals, units of today come last.
  ///
  /// - Parameter level: the level wanted, or nil for any.
  public func places(named name: String, level: PlaceLevel? = nil) -> [PlaceID] {
    let key = NameKey(Composition.compose(name).utf8)
    return matches(key).filter { level == nil || table.units[Int($0.unit)].level == level }
      .map { table.id(of: $0.unit) }
  }

  /// The units whose last parent is this one, under any of its names, in table order.
  func children(of unit: UnitIndex) -> [UnitIndex] {
    zip(UnitIndex(0)..., table.units).compactMap { number, below in
      below.parent >= 0 && record(below.parent).base == unit ? number : nil
    }
  }

  func record(_ unit: UnitIndex) -> UnitRecord { table.units[Int(unit)] }

  func number(_ id: PlaceID) -> UnitIndex? {
    guard let unit = UnitCode(id.rawValue).flatMap(table.number), table.id(of: unit) == id
    else { return nil }
    return unit
  }

  /// Who took over whom, principal takers before the others of the same unit.
  private static func takeovers(
    _ successors: ReferenceTable, units: UnitTable
  ) -> [(from: UnitIndex, to: UnitIndex)] {
    var principal: [(from: UnitIndex, to: UnitIndex)] = []
    principal.reserveCapacity(successors.bytes.count / 38)
    var partial: [(from: UnitIndex, to: UnitIndex)] = []
    let bytes = successors.bytes.span
    successors.forEachRow { fields in
      guard fields.count > 3,
        let old = UnitCode(bytes.extracting(fields[0])).flatMap(units.number),
        let new = UnitCode(bytes.extracting(fields[1])).flatMap(units.number)
      else { return }
      if fields[3].isEmpty { partial.append((old, new)) } else { principal.append((old, new)) }
    }
    return principal + partial
  }
}
