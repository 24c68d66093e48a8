/// Finds the number of a unit by its packed identity.
///
/// An open hash table; identities differ in their low digits, so that a multiplication spreads
/// them well and the keyed hash of a dictionary is not needed.
struct CodeIndex: Sendable {
  private var codes: [UInt64]
  private var numbers: [UnitIndex]
  private var count = 0
  private let shift: UInt64

  /// An index for at most `capacity` identities.
  init(capacity: Int) {
    var bits: UInt64 = 6
    while 1 << bits < capacity + capacity / 3 { bits += 1 }
    codes = Array(repeating: 0, count: 1 << bits)
    numbers = Array(repeating: -1, count: 1 << bits)
    shift = 64 - bits
  }

  /// The number of a unit, or nil. Setting the number of an identity again replaces it; when the
  /// index is full, new ones are not taken.
  subscript(_ code: UnitCode) -> UnitIndex? {
    get {
      let number = numbers[slot(of: code.bits)]
      return number >= 0 ? number : nil
    }
    set {
      guard let newValue, count < codes.count - 1 else { return }
      let slot = slot(of: code.bits)
      if numbers[slot] < 0 { count += 1 }
      codes[slot] = code.bits
      numbers[slot] = newValue
    }
  }

  private func slot(of code: UInt64) -> Int {
    let mask = codes.count - 1
    var slot = Int(truncatingIfNeeded: (code &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while numbers[slot] >= 0, codes[slot] != code { slot = (slot + 1) & mask }
    return slot
  }
}
