import VietnameseText

/// The scalars that SQLite's tokenizer surely takes as `QueryWord` does: of others it knows those of an older
/// Unicode, and takes some for others.
struct PlainScalars: Sendable {
  static let standard = PlainScalars()

  /// Lower-case letters of the Latin languages of Europe and of Vietnamese, and digits.
  static let letters: [ClosedRange<UInt32>] = [
    0x61...0x7A, 0x30...0x39, 0xE0...0xF6, 0xF8...0xFF, 0x101...0x137, 0x13A...0x148,
    0x14A...0x177, 0x1A1...0x1A1, 0x1B0...0x1B0, 0x1EA1...0x1EF9,
  ]

  /// What stands between words: signs of ASCII and Latin-1, quotation marks and dashes, currencies, arrows,
  /// lines and pictures.
  static let signs: [ClosedRange<UInt32>] = [
    0x01...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7F, 0xA0...0xA9, 0xAB...0xAC, 0xAE...0xB1,
    0xB4...0xB4, 0xB6...0xB8, 0xBB...0xBB, 0xBF...0xBF, 0xD7...0xD7, 0xF7...0xF7,
    0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20B8, 0x2190...0x21FF, 0x2500...0x2604,
  ]

  /// What a text consists of.
  enum Content {
    /// Plain scalars only, and none that `Folding` makes another of.
    case unmarked
    /// Plain scalars only.
    case marked
    /// Also others.
    case mixed
  }

  /// A bit for each scalar.
  private let plain: [UInt64]
  /// The same for those that `Folding` makes others of.
  private let marked: [UInt64]
  private static let end = 0x2800

  private init() {
    var plain = [UInt64](repeating: 0, count: PlainScalars.end / 64)
    var marked = plain
    for value in (PlainScalars.letters + PlainScalars.signs).joined() {
      let bit: UInt64 = 1 << UInt64(value % 64)
      plain[Int(value) / 64] |= bit
      guard let scalar = UnicodeScalar(value) else { continue }
      let text = String(Character(scalar))
      if !Folding.fold(text).utf8.elementsEqual(text.utf8) { marked[Int(value) / 64] |= bit }
    }
    (self.plain, self.marked) = (plain, marked)
  }

  /// What a text in lower case consists of.
  ///
  /// - Parameter text: well-formed.
  /// - Complexity: linear in the text.
  func content(of text: Span<UInt8>) -> Content {
    let (plain, marked) = (plain.span, marked.span)
    var isMarked = false
    var index = 0
    while index < text.count {
      if index + 8 <= text.count {
        let run = (text.word(at: index) & UInt64.highBits).bytesBeforeFirst
        index += run
        if run == 8 { continue }
      }
      let lead = text[index]
      // Of two bytes and of three; ASCII in lower case is plain, and what takes four is not.
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3
      guard lead < 0xF0, index + length <= text.count else { return .mixed }
      if length > 1 {
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
        let (place, bit) = (Int(value) / 64, UInt64(value % 64))
        guard value < PlainScalars.end, plain[place] &>> bit & 1 == 1 else { return .mixed }
        isMarked = isMarked || marked[place] &>> bit & 1 == 1
      }
      index += length
    }
    return isMarked ? .marked : .unmarked
  }
}
