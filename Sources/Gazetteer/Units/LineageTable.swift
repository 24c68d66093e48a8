/// For each unit the units that it ever lay in, all the way up.
struct LineageTable: Sendable {
  private var starts: [Int32] = [0]
  private var units: [UnitIndex] = []

  /// Follows the parents upward.
  ///
  /// - Complexity: linear in the units, of which each has a few above it.
  init(count: Int, parents: AdjacencyTable) {
    starts.reserveCapacity(count + 1)
    units.reserveCapacity(count * 2)
    for unit in 0..<UnitIndex(count) {
      for number in parents.range(of: unit) {
        let parent = parents.targets[number]
        insert(parent)
        for above in parents.range(of: parent) { insert(parents.targets[above]) }
      }
      starts.append(Int32(units.count))
    }
  }

  /// The units above one, once each, in table order: provinces first.
  subscript(_ unit: UnitIndex) -> ArraySlice<UnitIndex> {
    units[Int(starts[Int(unit)])..<Int(starts[Int(unit) + 1])]
  }

  /// Adds a unit to those of the last unit, in order.
  private mutating func insert(_ above: UnitIndex) {
    let start = Int(starts[starts.count - 1])
    var slot = units.count
    while slot > start, units[slot - 1] > above { slot -= 1 }
    guard slot == start || units[slot - 1] != above else { return }
    if slot == units.count { units.append(above) } else { units.insert(above, at: slot) }
  }
}
