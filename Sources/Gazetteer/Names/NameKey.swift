/// What a name is looked up by: two 64-bit digests of its letters.
///
/// Blanks, hyphens, apostrophes and case do not count, so `Đakrông` and `Đa Krông`, `R'Lấp` and
/// `R’lấp`, `Bà Rịa-Vũng Tàu` and `Bà Rịa - Vũng Tàu` have one key. Where a tone mark stands in its
/// syllable (`Hòa`, `Hoà`) does not count either.
struct NameKey: Hashable {
  /// Of the bases alone: the same with and without marks and tones.
  private(set) var folded: UInt64 = 0xCBF2_9CE4_8422_2325
  private var digest = ExactDigest()

  /// Of the letters with their marks, and of the tones in their order.
  var exact: UInt64 { digest.value }

  /// The key of nothing, to be extended.
  init() {}

  /// The key of a whole name, UTF-8 in NFC.
  init(_ utf8: some Collection<UInt8>) {
    self.init(Array(utf8).span)
  }

  /// The key of a whole name, UTF-8 in NFC.
  init(_ utf8: Span<UInt8>) {
    var decoder = ScalarDecoder()
    for index in utf8.indices {
      let byte = utf8[index]
      if byte < 0x80 {
        append(Letter.of(UInt32(byte)))
        continue
      }
      guard let scalar = decoder.feed(byte) else { continue }
      append(Letter.of(scalar))
    }
  }

  /// Adds one letter; what is no letter changes nothing.
  mutating func append(_ letter: Letter) {
    guard letter.isSome else { return }
    folded = (folded ^ UInt64(letter.base) ^ digest.aspiration(before: letter)) &* ExactDigest.prime
    digest.append(letter)
  }

  static func == (left: NameKey, right: NameKey) -> Bool {
    left.folded == right.folded && left.exact == right.exact
  }

  func hash(into hasher: inout Hasher) { hasher.combine(exact) }
}

/// A 64-bit digest of letters with their marks, and of their tones in order: FNV-1a.
struct ExactDigest {
  fileprivate static let prime: UInt64 = 0x100_0000_01B3
  private var marked: UInt64 = 0xCBF2_9CE4_8422_2325
  private var tones: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var isAfterK = false

  var value: UInt64 { marked ^ (tones &* 0xD6E8_FEB8_6659_FD93) }

  /// What tells the h of kh from that of ch, for which k and c do not: Bình Khương, Bình Chương.
  @inline(__always)
  func aspiration(before letter: Letter) -> UInt64 { isAfterK && letter.isH ? 0x100 : 0 }

  /// Adds a letter; it must be one.
  @inline(__always)
  mutating func append(_ letter: Letter) {
    marked = (marked ^ UInt64(letter.marked) ^ aspiration(before: letter)) &* ExactDigest.prime
    isAfterK = letter.isK
    if letter.tone != 0 { tones = (tones ^ UInt64(letter.tone)) &* ExactDigest.prime }
  }
}

/// Puts bytes of UTF-8 together to scalars, one byte at a time; malformed bytes give U+FFFD.
struct ScalarDecoder {
  private var value: UInt32 = 0
  private var missing = 0

  /// The scalar that this byte completes, or nil when more bytes are due.
  mutating func feed(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x00..<0x80:
      missing = 0
      return UInt32(byte)
    case 0x80..<0xC0:
      guard missing > 0 else { return 0xFFFD }
      value = value << 6 | UInt32(byte & 0x3F)
      missing -= 1
      return missing == 0 ? value : nil
    case 0xC0..<0xE0: start(byte & 0x1F, 1)
    case 0xE0..<0xF0: start(byte & 0x0F, 2)
    default: start(byte & 0x07, 3)
    }
    return nil
  }

  private mutating func start(_ bits: UInt8, _ count: Int) {
    value = UInt32(bits)
    missing = count
  }
}
