/// A small set of hashes that says for most others at once that they are not in it.
struct HashFilter: Hashable, Sendable {
  private static let bits = 4096
  private var words: [UInt64] = Array(repeating: 0, count: HashFilter.bits / 64)

  /// Adds a hash.
  mutating func insert(_ hash: UInt64) {
    let bit = Int(truncatingIfNeeded: hash >> 32) & (HashFilter.bits - 1)
    words[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Whether a hash may be in the set; false is certain.
  func mayContain(_ hash: UInt64) -> Bool {
    let bit = Int(truncatingIfNeeded: hash >> 32) & (HashFilter.bits - 1)
    return words[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }
}
