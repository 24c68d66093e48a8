/// Sums by unit: an open hash table that takes the units' numbers as they are.
///
/// - Complexity: constant for each unit, without the keyed hash of a dictionary.
struct UnitTally {
  /// A unit with its sum; the unit is negative where there is none.
  private struct Slot {
    var unit: UnitIndex = -1
    var sum = 0.0
  }

  private var slots = [Slot](repeating: Slot(), count: 16)
  private var mask = 15
  private var count = 0

  /// The sum of a unit.
  subscript(_ unit: UnitIndex) -> Double { slots[slot(of: unit)].sum }

  /// Adds to the sum of a unit.
  mutating func add(_ amount: Double, to unit: UnitIndex) {
    let slot = slot(of: unit)
    if slots[slot].unit < 0 {
      guard count * 2 < mask else {
        grow()
        return add(amount, to: unit)
      }
      slots[slot].unit = unit
      count += 1
    }
    slots[slot].sum += amount
  }

  /// Adds all sums of another tally.
  mutating func add(_ other: UnitTally) {
    for slot in other.slots where slot.unit >= 0 { add(slot.sum, to: slot.unit) }
  }

  /// Makes all sums nought; the room stays.
  mutating func removeAll() {
    guard count > 0 else { return }
    for index in slots.indices { slots[index] = Slot() }
    count = 0
  }

  private mutating func grow() {
    let slots = slots
    mask = mask * 4 + 3
    count = 0
    self.slots = Array(repeating: Slot(), count: mask + 1)
    for slot in slots where slot.unit >= 0 { add(slot.sum, to: slot.unit) }
  }

  private func slot(of unit: UnitIndex) -> Int {
    var slot = Int(truncatingIfNeeded: UInt32(bitPattern: unit) &* 0x9E37_79B1 >> 8) & mask
    while slots[slot].unit >= 0, slots[slot].unit != unit { slot = (slot + 1) & mask }
    return slot
  }
}
