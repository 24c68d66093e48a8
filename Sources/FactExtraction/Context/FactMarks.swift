/// Marks and blanks of a text, many shapes of one meaning brought to one.
enum FactMarks {
  /// The bytes of the mark that starts here, or nil when no mark does.
  static func length(_ text: Span<UInt8>, at position: Int, end: Int) -> Int? {
    let byte = text[position]
    if byte < 0x80 {
      return byte.isLetter || byte.isDigit || byte <= 0x20 ? nil : 1
    }
    guard position + 1 < end else { return nil }
    if byte == 0xC2 {
      // Latin-1 signs are marks, the exponents ² and ³ belong to their unit.
      return text[position + 1] == 0xB2 || text[position + 1] == 0xB3 ? nil : 2
    }
    if byte == 0xC3 { return text[position + 1] == 0x97 ? 2 : nil }
    guard byte >= 0xE2, byte <= 0xE3 || byte == 0xEF else { return nil }
    if byte == 0xE2, text[position + 1] <= 0xAF { return min(3, end - position) }
    if byte == 0xE3, text[position + 1] == 0x80 { return min(3, end - position) }
    return byte == 0xEF ? min(3, end - position) : nil
  }

  /// The bytes of a blank beyond ASCII (no-break space, spaces of fixed width), or nil.
  static func blankLength(_ text: Span<UInt8>, at position: Int, end: Int) -> Int? {
    let byte = text[position]
    if byte == 0xC2, position + 1 < end, text[position + 1] == 0xA0 { return 2 }
    guard byte == 0xE2, position + 2 < end, text[position + 1] == 0x80 else { return nil }
    let third = text[position + 2]
    return third <= 0x8F || third == 0xAF ? 3 : nil
  }

  /// The bytes of an apostrophe, straight or curly, or nil.
  static func apostropheLength(_ text: Span<UInt8>, at position: Int, end: Int) -> Int? {
    if text[position] == UInt8(ascii: "'") { return 1 }
    guard position + 2 < end, text[position] == 0xE2, text[position + 1] == 0x80 else { return nil }
    return text[position + 2] == 0x99 ? 3 : nil
  }

  /// The bytes of the character that starts with this byte.
  static func scalarLength(_ byte: UInt8, at position: Int, end: Int) -> Int {
    let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    return min(length, end - position)
  }

  /// One shape for all marks of a meaning: dashes are `-`, dots of omission `…`.
  static func key(of text: Span<UInt8>, _ range: Range<Int>) -> WordKey {
    let key = WordKey(text, range)
    return range.count == 1 && key != Marks.grave ? key : Marks.shapes[key] ?? key
  }

  private enum Marks {
    static let grave: WordKey = "`"
    static let shapes: [WordKey: WordKey] = {
      let groups: [(WordKey, [WordKey])] = [
        ("-", ["–", "—", "−", "‐", "‑", "‒", "―"]),
        ("\"", ["“", "„", "«", "‹", "”", "»", "›", "″", "＂"]),
        ("'", ["‘", "’", "`", "´", "′"]), ("%", ["％"]),
        ("•", ["·", "▪", "■", "●", "➢", "✓"]),
      ]
      var shapes: [WordKey: WordKey] = [:]
      for (shape, marks) in groups { for mark in marks { shapes[mark] = shape } }
      return shapes
    }()
  }
}
