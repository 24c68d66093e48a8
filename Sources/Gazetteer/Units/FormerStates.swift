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
    let read = FormerStates.rows(of: table, units)
    starts = Array(repeating: 0, count: units.units.count + 1)
    for (unit, _) in read { starts[Int(unit) + 1] += 1 }
    for unit in units.units.indices { starts[unit + 1] += starts[unit] }
    // Sorting is stable, so that the states of one unit keep their order.
    states = read.sorted { $0.unit < $1.unit }.map(\.state)
  }

  private static func rows(
    of table: ReferenceTable, _ units: UnitTable
  ) -> [(unit: UnitIndex, state: State)] {
    let kinds = KindReader()
    return table.withBytes { bytes in
      var rows: [(unit: UnitIndex, state: State)] = []
      var cursor = TableCursor()
      while cursor.beginRow(in: bytes) {
        let unit = cursor.code(in: bytes).flatMap(units.number)
        let (from, to) = (cursor.day(in: bytes), cursor.day(in: bytes))
        let kind = kinds.kind(bytes.extracting(cursor.field(in: bytes)))
        cursor.skip(1, in: bytes)
        let parent = cursor.code(in: bytes).flatMap(units.number)
        cursor.endRow(in: bytes)
        guard let unit, let kind else { continue }
        let state = State(
          from: from ?? .distantPast, to: to ?? .distantFuture, kind: kind, parent: parent ?? -1)
        rows.append((unit, state))
      }
      return rows
    }
  }

  /// Every earlier state of a unit.
  subscript(_ unit: UnitIndex) -> ArraySlice<State> {
    states[Int(starts[Int(unit)])..<Int(starts[Int(unit) + 1])]
  }

  /// Whether a unit has earlier states.
  func contains(_ unit: UnitIndex) -> Bool { starts[Int(unit)] < starts[Int(unit) + 1] }
}
