/// A short word in lower case as one number, so that look-ups in small tables need no memory.
struct PackedWord: Hashable, Sendable {
  private let bytes: UInt64

  /// The word in a range of a text, or nil where it is empty or longer than eight bytes.
  init?(_ text: Span<UInt8>, _ range: Range<Int>, _ table: ScalarTable) {
    var packed: UInt64 = 0
    var index = range.lowerBound
    guard !range.isEmpty, range.count <= 24 else { return nil }
    while index < range.upperBound {
      let scalar = text.scalar(at: index)
      guard table.scalarClass(scalar.value) != .mark else {
        guard let composed = PackedWord(composing: text.bytes(range)) else { return nil }
        self = composed
        return
      }
      guard let lower = table.lowercase(scalar.value), PackedWord.add(lower, to: &packed) else {
        return nil
      }
      index += scalar.length
    }
    self.init(packed: packed)
  }

  private init(packed: UInt64) {
    bytes = packed
  }

  /// Decomposed text goes the long way.
  private init?(composing utf8: [UInt8]) {
    let lower = LetterCase.lowercased(Composition.compose(utf8))
    guard !lower.isEmpty, lower.count <= 8 else { return nil }
    bytes = lower.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The last two bytes; 0 before the one of a letter.
  var lastBytes: (UInt8, UInt8) {
    (UInt8(truncatingIfNeeded: bytes >> 8), UInt8(truncatingIfNeeded: bytes))
  }

  /// The number of bytes.
  var length: Int { 8 - bytes.leadingZeroBitCount / 8 }

  private static func add(_ value: UInt32, to packed: inout UInt64) -> Bool {
    let length = value < 0x80 ? 1 : value < 0x800 ? 2 : 3
    guard value < 0x1_0000, packed.leadingZeroBitCount >= 8 * length else { return false }
    packed = packed << UInt64(8 * length) | encoded(value)
    return true
  }

  /// The UTF-8 form of a scalar below U+10000 as a number.
  private static func encoded(_ value: UInt32) -> UInt64 {
    let wide = UInt64(value)
    if wide < 0x80 { return wide }
    if wide < 0x800 { return 0xC080 | (wide & 0x7C0) << 2 | wide & 0x3F }
    return 0xE0_8080 | (wide & 0xF000) << 4 | (wide & 0xFC0) << 2 | wide & 0x3F
  }
}

extension PackedWord: Comparable {
  static func < (left: PackedWord, right: PackedWord) -> Bool { left.bytes < right.bytes }
}

extension PackedWord: ExpressibleByStringLiteral {
  /// A word of a table: NFC, in lower case, at most eight bytes.
  init(stringLiteral word: StaticString) {
    self.init(table: word.description)
  }

  /// A word of a table that is read at start.
  init(table word: some StringProtocol) {
    precondition(1...8 ~= word.utf8.count, "words of tables have up to eight bytes")
    bytes = word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
