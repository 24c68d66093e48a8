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
    let kinds = KindReader()
    let bytes = table.bytes.span
    table.forEachRow { fields in
      guard fields.count > 5,
        let unit = UnitCode(bytes.extracting(fields[0])).flatMap(units.number),
        let kind = kinds.kind(bytes.extracting(fields[3]))
      else { return }
      states[unit, default: []].append(
        State(
          from: Day(bytes.extracting(fields[1])) ?? .distantPast,
          to: Day(bytes.extracting(fields[2])) ?? .distantFuture, kind: kind,
          parent: UnitCode(bytes.extracting(fields[5])).flatMap(units.number) ?? -1))
    }
  }

  /// Every earlier state of a unit.
  subscript(_ unit: UnitIndex) -> [State] { states[unit] ?? [] }
}
