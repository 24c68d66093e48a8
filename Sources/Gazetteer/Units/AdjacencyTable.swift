/// For each unit the units it leads to, in one flat array.
struct AdjacencyTable: Sendable {
  private var starts: [Int32]
  private var targets: [UnitIndex]

  /// A table over `count` units; the targets of one unit keep the order of `pairs`.
  ///
  /// - Complexity: linear in the units and the pairs.
  init(count: Int, pairs: [(from: UnitIndex, to: UnitIndex)]) {
    starts = Array(repeating: 0, count: count + 1)
    for pair in pairs { starts[Int(pair.from) + 1] += 1 }
    for unit in 0..<count { starts[unit + 1] += starts[unit] }
    targets = Array(repeating: 0, count: pairs.count)
    var next = starts
    for pair in pairs {
      targets[Int(next[Int(pair.from)])] = pair.to
      next[Int(pair.from)] += 1
    }
  }

  subscript(_ unit: UnitIndex) -> ArraySlice<UnitIndex> {
    targets[Int(starts[Int(unit)])..<Int(starts[Int(unit) + 1])]
  }
}
