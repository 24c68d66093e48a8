/// Which words may be meant, a bit for each by its key: most are told without a look-up.
struct KeyFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 512)

  /// Lets a word pass.
  mutating func insert(_ key: NameKey) {
    let exact = key.exact
    bits[KeyFilter.place(of: exact)] |= 1 &<< (exact & 63)
  }

  /// Whether a word may be one of those; false is certain.
  @inline(__always)
  func mayContain(_ key: NameKey) -> Bool {
    let exact = key.exact
    return bits[KeyFilter.place(of: exact)] & (1 &<< (exact & 63)) != 0
  }

  @inline(__always)
  private static func place(of exact: UInt64) -> Int { Int(exact >> 6 & 511) }
}
