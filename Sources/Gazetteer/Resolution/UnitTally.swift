/// Sums by unit: an open hash table that takes the units' numbers as they are.
///
/// - Complexity: constant for each unit, without the keyed hash of a dictionary.
struct UnitTally {
  private var units: [UnitIndex]
  private var sums: [Double]
  private var mask: Int
  private var count = 0

  /// All sums nought.
  init() {
    units = Array(repeating: -1, count: 16)
    sums = Array(repeating: 0, count: 16)
    mask = 15
  }

  /// The sum of a unit.
  subscript(_ unit: UnitIndex) -> Double { sums[slot(of: unit)] }

  /// Adds to the sum of a unit.
  mutating func add(_ amount: Double, to unit: UnitIndex) {
    let slot = slot(of: unit)
    if units[slot] < 0 {
      guard count * 2 < mask else {
        grow()
        return add(amount, to: unit)
      }
      units[slot] = unit
      count += 1
    }
    sums[slot] += amount
  }

  /// Adds all sums of another tally.
  mutating func add(_ other: UnitTally) {
    for slot in other.units.indices where other.units[slot] >= 0 {
      add(other.sums[slot], to: other.units[slot])
    }
  }

  private mutating func grow() {
    let (units, sums) = (self.units, self.sums)
    mask = mask * 4 + 3
    count = 0
    self.units = Array(repeating: -1, count: mask + 1)
    self.sums = Array(repeating: 0, count: mask + 1)
    for slot in units.indices where units[slot] >= 0 { add(sums[slot], to: units[slot]) }
  }

  private func slot(of unit: UnitIndex) -> Int {
    var slot = Int(truncatingIfNeeded: UInt32(bitPattern: unit) &* 0x9E37_79B1 >> 8) & mask
    while units[slot] >= 0, units[slot] != unit { slot = (slot + 1) & mask }
    return slot
  }
}
