import VietnameseText

/// What a word or a mark is compared by: its bytes in lower case, NFC and the traditional place of
/// the tone mark, in two machine words.
///
/// The first byte is the lowest. Comparing is two comparisons of integers, where a `String` would have
/// to think of composed and decomposed letters, and a copy of a token counts no references. Of a word
/// of more than 16 bytes, which no Vietnamese syllable has, it is a digest.
struct WordKey: Hashable, Sendable {
  private let low: UInt64
  private let high: UInt64

  /// The key of no word.
  static let none = WordKey(low: 0, high: 0)

  private init(low: UInt64, high: UInt64) {
    (self.low, self.high) = (low, high)
  }

  /// The key of a word of a text, of any case and with its tone mark in either place.
  init(word range: Range<Int>, of text: Span<UInt8>) {
    if let short = ShortKey(text, range) {
      self.init(low: short.low, high: short.high)
    } else {
      let key = Folding.exact(text.extracting(range))
      self.init(digestOf: key.span, 0..<key.count)
    }
  }

  /// The key of bytes that are in lower case, NFC and so on already.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard range.count <= ShortKey.capacity else {
      self.init(digestOf: bytes, range)
      return
    }
    let key = ShortKey(asWritten: bytes, range)
    self.init(low: key.low, high: key.high)
  }

  /// The key of a whole word.
  init(_ bytes: [UInt8]) {
    self.init(bytes.span, 0..<bytes.count)
  }

  /// - Source: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
  private init(digestOf bytes: Span<UInt8>, _ range: Range<Int>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    self.init(low: hash, high: ~UInt64(range.count))
  }

  /// A number made of the key, for tables.
  var hash: UInt64 {
    let mixed = low &* 0x9E37_79B9_7F4A_7C15 ^ high &* 0xC2B2_AE3D_27D4_EB4F
    return mixed ^ mixed >> 29
  }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

extension WordKey: ExpressibleByStringLiteral {
  /// The key of a word of the program, written as keys are.
  init(stringLiteral value: String) {
    let bytes = value.utf8Span.span
    self.init(bytes, 0..<bytes.count)
  }
}

extension WordKey {
  /// The bytes, for keys of at most 16; of a digest nothing that can be read.
  var text: String {
    var bytes: [UInt8] = []
    for part in [low, high] {
      for shift in stride(from: 0, through: 56, by: 8) {
        let byte = UInt8(truncatingIfNeeded: part >> UInt64(shift))
        if byte != 0 { bytes.append(byte) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The key with a figure for the exponent of a unit: `m²` is `m2`.
  var withPlainExponent: WordKey {
    guard high == 0, low & 0xF0_FFFF == 0xB0_C26D else { return self }
    return self == "m²" ? "m2" : self == "m³" ? "m3" : self
  }
}
