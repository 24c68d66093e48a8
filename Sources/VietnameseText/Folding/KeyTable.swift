/// What the characters of Vietnamese pages give in a search key, one look-up each.
///
/// It holds nothing of its own: the entries are what the rules for any scalar answer, for Latin
/// letters, their marks and general punctuation. All else has no entry and goes the long way.
struct KeyTable: Sendable {
  /// What one scalar gives.
  struct Entry {
    let bits: UInt32
    /// Whether the scalar gives the same wherever it stands, unless a mark follows.
    @inline(__always)
    var isDirect: Bool { bits & Entry.direct != 0 }
    /// Whether the scalar is a mark, which depends on what it follows.
    @inline(__always)
    var isMark: Bool { bits == Entry.mark }
    /// The bytes that a direct scalar gives, the first lowest.
    @inline(__always)
    var bytes: UInt64 { UInt64(bits & 0xFF_FFFF) }
    /// How many they are: 1 to 3.
    @inline(__always)
    var length: Int { Int(bits >> 24 & 3) }

    static let direct: UInt32 = 0x8000_0000
    static let mark: UInt32 = 1
  }

  /// The table of keys without marks.
  static let folded = KeyTable(KeyTable.foldedBits)
  /// The table of keys in lower case.
  static let exact = KeyTable(KeyTable.exactBits)

  /// The table of a style of keys.
  static func table(of style: SearchKey.Style) -> KeyTable {
    style == .folded ? folded : exact
  }

  private let entries: FixedTable<UInt32>

  private init(_ rule: (UInt32) -> UInt32) {
    var bits = [UInt32](repeating: 0, count: 0x4000)
    for range in KeyTable.ranges {
      for value in range { bits[Int(value)] = rule(value) }
    }
    entries = FixedTable(bits, filling: 0)
  }

  /// Latin to combining marks, the letters with two marks, general punctuation.
  private static let ranges: [Range<UInt32>] = [0x80..<0x370, 0x1E00..<0x1F00, 0x2000..<0x2070]

  /// The entry of the sequence of two or three bytes that starts at an offset, and its length.
  ///
  /// Ill-formed sequences have none. The text must hold two bytes more. Two bytes or three is
  /// anyone's guess, so nothing branches on it.
  @inline(__always)
  func entry(of lead: UInt8, in utf8: Span<UInt8>, at index: Int) -> (entry: Entry, length: Int) {
    let second = utf8[index &+ 1]
    let third = utf8[index &+ 2]
    let isLong = lead >= 0xE0
    let short = Int(lead & 0x1F) << 6 | Int(second & 0x3F)
    let long = (short & 0x3FF) << 6 | Int(third & 0x3F)
    let stray = (second ^ 0x80 | (third ^ 0x80) & (isLong ? 0xFF : 0)) & 0xC0
    // Of these leads only E1 and E2 have three bytes, and give 1000 to 2FFF.
    let isKnown = lead &- 0xC2 <= 0xE2 - 0xC2 && lead != 0xE0 && stray == 0
    return (Entry(bits: isKnown ? entries[isLong ? long : short] : 0), isLong ? 3 : 2)
  }
}
