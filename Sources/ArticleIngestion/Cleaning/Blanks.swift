/// The characters that part words without a mark, and those that nobody sees at all.
enum Blanks {
  /// A text as one line: without blanks at its ends, and with one space for each run of blanks and
  /// line feeds inside.
  static func closedUp(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let lines = ClosedUpText(text.map { $0 == 0x0A ? 0x20 : $0 }).utf8
    return Array(lines.dropLast())
  }

  /// Whether a text has nothing that can be seen.
  static func isBlank(_ text: Span<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      if text[index] == 0x0A {
        index += 1
      } else if let special = special(in: text, at: index, end: text.count) {
        index += special.length
      } else {
        return false
      }
    }
    return true
  }

  /// A character that a closed-up line does not keep.
  struct Special {
    /// Its length in bytes.
    var length: Int
    /// Whether it parts words, rather than being invisible.
    var partsWords: Bool
  }

  /// The blank or invisible character at an offset, or nil.
  @inline(__always)
  static func special(in text: Span<UInt8>, at index: Int, end: Int) -> Special? {
    let byte = text[index]
    // Most characters of several bytes are letters of Vietnamese, which begin with C3 to E1.
    if byte > 0x20, byte != 0xC2, byte < 0xE1 || byte > 0xEF { return nil }
    if byte == 0x20 || byte == 0x09 { return Special(length: 1, partsWords: true) }
    if byte == 0xE1, index + 1 < end, text[index + 1] != 0x9A { return nil }
    return rare(in: text, at: index, end: end)
  }

  private static func rare(in text: Span<UInt8>, at index: Int, end: Int) -> Special? {
    guard index + 1 < end else { return nil }
    let (first, second) = (text[index], text[index + 1])
    if first == 0xC2 { return second == 0xA0 ? Special(length: 2, partsWords: true) : nil }
    guard index + 2 < end else { return nil }
    switch (first, second, text[index + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80), (0xE2, 0x81, 0x9F),
      (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF):
      return Special(length: 3, partsWords: true)
    case (0xE2, 0x80, 0x8B...0x8D), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF):
      return Special(length: 3, partsWords: false)
    default: return nil
    }
  }
}
