/// What the items of lists begin with.
enum ListMarkerRule {
  /// The end of the list marker that starts at a byte, the first of its line that is no blank; nil
  /// where there is none.
  static func end(in text: Span<UInt8>, from start: Int, _ table: ScalarTable) -> Int? {
    let scalar = text.scalar(at: start)
    if isBullet(scalar.value) {
      let end = start + scalar.length
      return opensItem(text, afterBullet: end, table) ? end : nil
    }
    let isBracketed = scalar.value == 0x28
    guard let label = endOfLabel(in: text, from: isBracketed ? start + 1 : start, table) else {
      return nil
    }
    let sign = text.byte(at: label)
    if isBracketed { return sign == UInt8(ascii: ")") ? label + 1 : nil }
    guard sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")") || sign == UInt8(ascii: "/")
    else { return nil }
    let next = text.scalarClass(at: label + 1, table)
    let isWordBefore = text[label - 1].isASCIILetter || text[label - 1] >= 0x80
    let opens = next == .blank || (next.isLetter && !isWordBefore && sign != UInt8(ascii: "/"))
    return opens ? label + 1 : nil
  }

  /// The end of `1`, `2.1`, `a`, `đ`, `IV` or `A.2`, or nil.
  static func endOfLabel(
    in text: Span<UInt8>, from start: Int, _ table: ScalarTable
  ) -> Int? {
    guard var end = endOfPart(in: text, from: start, table) else { return nil }
    for _ in 0..<4 {
      // v.v. is no label: letters come first or behind digits.
      guard text.byte(at: end) == UInt8(ascii: "."),
        text.byte(at: end + 1).isDigit || text[end - 1].isDigit,
        let next = endOfPart(in: text, from: end + 1, table)
      else { break }
      end = next
    }
    return end
  }

  /// Up to three digits, one letter, or a Roman number.
  private static func endOfPart(
    in text: Span<UInt8>, from start: Int, _ table: ScalarTable
  ) -> Int? {
    var end = start
    while text.byte(at: end).isDigit { end += 1 }
    if end == start { while isRomanDigit(text.byte(at: end)) { end += 1 } }
    if end == start, text.scalarClass(at: start, table).isLetter {
      end += text.scalar(at: start).length
    }
    let isShort = end > start && end - start <= (text[start].isDigit ? 3 : 5)
    return isShort && !text.scalarClass(at: end, table).isWord ? end : nil
  }

  private static func isRomanDigit(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "I") || byte == UInt8(ascii: "V") || byte == UInt8(ascii: "X")
  }

  /// Hyphens, dashes, plus, asterisk, and the signs that word processors put before items.
  private static func isBullet(_ value: UInt32) -> Bool {
    switch value {
    case 0x2A, 0x2B, 0x2D, 0xB7, 0x2010...0x2015, 0x2022, 0x2023, 0x2043, 0x2212, 0x2219: true
    case 0x25A0...0x25FF, 0x2605, 0x2606, 0x2660...0x2666, 0x2713...0x2714, 0x2756: true
    case 0x2794...0x27BF, 0x2190...0x21FF, 0xF0A7, 0xF0B7, 0xF0D8, 0xF0FC: true
    default: false
    }
  }

  /// A blank, or a letter or quotation mark right after the bullet; digits make it a minus.
  private static func opensItem(
    _ text: Span<UInt8>, afterBullet end: Int, _ table: ScalarTable
  ) -> Bool {
    guard end < text.count else { return false }
    switch text.scalarClass(at: end, table) {
    case .blank, .letter, .capital: return true
    default:
      let value = text.scalar(at: end).value
      return value == 0x22 || value == 0x201C || value == 0xAB
    }
  }
}
