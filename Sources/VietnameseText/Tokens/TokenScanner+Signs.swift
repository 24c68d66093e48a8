extension TokenScanner {
  /// The mark of punctuation that starts at an offset, with all that repeat it.
  mutating func punctuation(from start: Int, in text: Span<UInt8>) -> Token {
    let first = text.scalar(at: start)
    while index < text.count {
      let next = text.scalar(at: index)
      guard TokenScanner.joins(first.value, next.value) else { break }
      index += next.length
    }
    skipMarks(in: text)
    return Token(kind: .punctuation, range: start..<index)
  }

  /// Whether two marks of punctuation in a row are one: `...`, `.…`, `---`, `?!`.
  private static func joins(_ first: UInt32, _ next: UInt32) -> Bool {
    switch next {
    case 0x2E, 0x2026: first == 0x2E || first == 0x2026
    case 0x21, 0x3F: first == 0x21 || first == 0x3F
    case 0x2D, 0x2A, 0x5F, 0x2013, 0x2014: first == next
    default: false
    }
  }

  /// The sign that starts at an offset, with all that belongs to it.
  mutating func symbol(_ value: UInt32, from start: Int, in text: Span<UInt8>) -> Token {
    if TokenScanner.isFlagLetter(value), TokenScanner.isFlagLetter(scalar(at: index, text)) {
      index += 4
    }
    repeat { skipMarks(in: text) } while skipJoinedEmoji(in: text)
    return Token(kind: .symbol, range: start..<index)
  }

  private func scalar(at position: Int, _ text: Span<UInt8>) -> UInt32 {
    position < text.count ? text.scalar(at: position).value : DecodedScalar.invalid
  }

  /// Regional indicators: two of them are a flag.
  private static func isFlagLetter(_ value: UInt32) -> Bool { value &- 0x1F1E6 < 26 }

  /// Goes past a color of skin, a letter of a region's flag, or a joiner with the next emoji.
  private mutating func skipJoinedEmoji(in text: Span<UInt8>) -> Bool {
    let next = scalar(at: index, text)
    if (0x1F3FB...0x1F3FF).contains(next) || (0xE0020...0xE007F).contains(next) {
      index += 4
      return true
    }
    guard next == 0x200D, index + 3 < text.count else { return false }
    let joined = text.scalar(at: index + 3)
    guard joined.value != DecodedScalar.invalid, table.scalarClass(joined.value) == .symbol else {
      return false
    }
    index += 3 + joined.length
    return true
  }

  /// Goes past the marks that sit on the sign before.
  private mutating func skipMarks(in text: Span<UInt8>) {
    while text.byte(at: index) >= 0x80 {
      let next = text.scalar(at: index)
      guard table.scalarClass(next.value) == .mark else { return }
      index += next.length
    }
  }
}
