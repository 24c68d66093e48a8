import VietnameseText

/// A page of HTML read in its real encoding.
struct MarkupDecoding {
  /// The page.
  let page: MarkupPage
  /// Its lines as a text with empty lines between them, for the cleaning that works on lines.
  let decoded: DecodedText

  /// Reads the bytes of a page.
  ///
  /// Bytes that are valid UTF-8 are UTF-8, whatever is declared: no other encoding looks like it by
  /// chance. Else a declaration is believed, the container's before the page's own.
  static func page(_ bytes: [UInt8], charset: String?) -> MarkupDecoding {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      if let text = TextDecoding.decode(bytes) { return MarkupDecoding(text) }
    }
    let text = TextDecoding.decodeUnicode(bytes)
    guard text.invalidCount > 0 else { return MarkupDecoding(text) }
    let names = [charset, declaration(in: bytes)].compactMap(\.self)
    guard let name = names.first(where: MarkupParser.knows), LetterCase.lowercased(name) != "utf-8"
    else { return MarkupDecoding(text) }
    return MarkupDecoding(MarkupPage(bytes, encoding: name), encoding: name)
  }

  private init(_ text: DecodedText) {
    page = MarkupPage(text.utf8)
    decoded = DecodedText(
      utf8: page.text, encoding: text.encoding, invalidCount: text.invalidCount,
      firstInvalidOffset: text.firstInvalidOffset)
  }

  private init(_ page: MarkupPage, encoding: String) {
    self.page = page
    decoded = DecodedText(
      utf8: TextDecoding.decodeUnicode(page.text).utf8, encoding: encoding, invalidCount: 0)
  }

  /// The encoding that a page declares: `<meta charset=…>`, or behind `charset=` in another.
  ///
  /// - Source: HTML Living Standard, 13.2.3.2
  private static func declaration(in bytes: [UInt8]) -> String? {
    let head = LetterCase.lowercased(Array(bytes.prefix(4096)))
    let key = Array("charset".utf8)
    var start = 0
    while let index = head.index(of: key[0], from: start) {
      start = index + 1
      guard head[index...].starts(with: key) else { continue }
      let value = head[(index + key.count)...].drop { $0 <= 0x20 }
      guard value.first == UInt8(ascii: "=") else { continue }
      let name = value.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
      return String(
        decoding: name.prefix { $0 > 0x22 && ![0x27, 0x2F, 0x3B, 0x3E].contains($0) }, as: UTF8.self
      )
    }
    return nil
  }
}
