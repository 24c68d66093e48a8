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

  /// The states by unit, and where those of each unit begin.
  private var states: [State] = []
  private var starts: [Int32]

  /// Reads the table; rows about units that `units` does not hold are passed over.
  init(_ table: ReferenceTable, units: UnitTable) {
    let kinds = KindReader()
    let bytes = table.bytes.span
    var read: [(unit: UnitIndex, state: State)] = []
    table.forEachRow { fields in
      guard fields.count > 5,
        let unit = UnitCode(bytes.extracting(fields[0])).flatMap(units.number),
        let kind = kinds.kind(bytes.extracting(fields[3]))
      else { return }
      let state = State(
        from: Day(bytes.extracting(fields[1])) ?? .distantPast,
        to: Day(bytes.extracting(fields[2])) ?? .distantFuture, kind: kind,
        parent: UnitCode(bytes.extracting(fields[5])).flatMap(units.number) ?? -1)
      read.append((unit, state))
    }
    starts = Array(repeating: 0, count: units.units.count + 1)
    for (unit, _) in read { starts[Int(unit) + 1] += 1 }
    for unit in units.units.indices { starts[unit + 1] += starts[unit] }
    // Sorting is stable, so that the states of one unit keep their order.
    states = read.sorted { $0.unit < $1.unit }.map(\.state)
  }

  /// Every earlier state of a unit.
  subscript(_ unit: UnitIndex) -> ArraySlice<State> {
    states[Int(starts[Int(unit)])..<Int(starts[Int(unit) + 1])]
  }

  /// Whether a unit has earlier states.
  func contains(_ unit: UnitIndex) -> Bool { starts[Int(unit)] < starts[Int(unit) + 1] }
}
