import ReferenceTables

/// Earlier kinds and parents of units that kept their name.
struct FormerStates: Sendable {
  /// What a unit was in a period.
  struct State {
    var from: Day
    var to: Day
    var kind: AdministrativeKind
    var parent: UnitIndex
  }

  private var states: [UnitIndex: [State]] = [:]

  /// Reads the table; rows about units that `units` does not hold are passed over.
  init(_ table: ReferenceTable, units: UnitTable) {
    table.forEachRow { fields in
      guard fields.count > 5, let unit = UnitCode(table.bytes[fields[0]]).flatMap(units.number),
        let kind = AdministrativeKind(
          rawValue: String(decoding: table.bytes[fields[3]], as: UTF8.self))
      else { return }
      states[unit, default: []].append(
        State(
          from: Day(table.bytes[fields[1]]) ?? .distantPast,
          to: Day(table.bytes[fields[2]]) ?? .distantFuture, kind: kind,
          parent: UnitCode(table.bytes[fields[5]]).flatMap(units.number) ?? -1))
    }
  }

  /// Every earlier state of a unit.
  subscript(_ unit: UnitIndex) -> [State] { states[unit] ?? [] }
}
