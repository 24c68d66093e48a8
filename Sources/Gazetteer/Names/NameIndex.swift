/// Finds the units that bear a name, by the folded key of the name.
///
/// An open hash table of entries; the entries of one key are chained in the order of insertion.
struct NameIndex: Sendable {
  /// One name of one unit.
  struct Entry {
    /// The digest of the name with its marks and tones.
    var exact: UInt64
    fileprivate var folded: UInt64
    /// The number of the unit in the table of units.
    var unit: Int32
    fileprivate var next: Int32
    fileprivate var last: Int32
    /// Whether it is another spelling than the unit's own name.
    var isAlias: Bool
  }

  private var entries: [Entry] = []
  private var prefixes = [UInt64](repeating: 0, count: 4096)
  private var slots: [Int32]
  private let mask: Int

  /// An index for at most `capacity` names.
  init(capacity: Int) {
    var size = 64
    // Namesakes share a slot, so that half of the slots or more stay free.
    while size <= capacity { size *= 2 }
    slots = Array(repeating: -1, count: size)
    mask = size - 1
    entries.reserveCapacity(capacity)
  }

  /// Adds a name of a unit.
  ///
  /// - Returns: false when the index is full and the name was not taken.
  @discardableResult
  mutating func insert(_ key: NameKey, unit: Int32, isAlias: Bool) -> Bool {
    guard entries.count < mask else { return false }
    insertPrefix(key)
    let number = Int32(entries.count)
    entries.append(
      Entry(
        exact: key.exact, folded: key.folded, unit: unit, next: -1, last: number, isAlias: isAlias))
    let slot = slot(of: key.folded)
    let head = slots[slot]
    guard head >= 0 else {
      slots[slot] = number
      return true
    }
    entries[Int(entries[Int(head)].last)].next = number
    entries[Int(head)].last = number
    return true
  }

  /// Notes that names begin with the words of this key.
  mutating func insertPrefix(_ key: NameKey) {
    let bit = NameIndex.bit(of: key)
    prefixes[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Whether names may begin with the words of this key, or be them; false is sure.
  @inline(__always)
  func mayBegin(_ key: NameKey) -> Bool {
    let bit = NameIndex.bit(of: key)
    return prefixes[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  /// Whether any unit has a name with this key.
  func contains(_ key: NameKey) -> Bool { slots[slot(of: key.folded)] >= 0 }

  /// Calls `body` with each name that has the key, in the order of insertion.
  func forEach(_ key: NameKey, _ body: (Entry) -> Void) {
    var number = slots[slot(of: key.folded)]
    while number >= 0 {
      let entry = entries[Int(number)]
      body(entry)
      number = entry.next
    }
  }

  /// Whether a name that has the key is as asked.
  @inline(__always)
  func contains(_ key: NameKey, where isMeant: (Entry) -> Bool) -> Bool {
    var number = slots[slot(of: key.folded)]
    while number >= 0 {
      let entry = entries[Int(number)]
      if isMeant(entry) { return true }
      number = entry.next
    }
    return false
  }

  private func slot(of folded: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: NameIndex.spread(folded) >> 32) & mask
    while slots[slot] >= 0, entries[Int(slots[slot])].folded != folded { slot = (slot + 1) & mask }
    return slot
  }

  /// The bit of a name or the beginning of one, of 2¹⁸.
  @inline(__always)
  private static func bit(of key: NameKey) -> Int {
    Int(truncatingIfNeeded: spread(key.folded) >> 46)
  }

  /// Spreads a digest over the upper half of a word.
  @inline(__always)
  private static func spread(_ folded: UInt64) -> UInt64 { folded &* 0x9E37_79B9_7F4A_7C15 }
}
