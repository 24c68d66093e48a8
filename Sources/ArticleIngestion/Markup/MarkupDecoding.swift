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
  /// chance. Of others, what the words say is believed first, for old portals declare what their
  /// fonts make of it; then a declaration, the container's before the page's own.
  static func page(_ bytes: [UInt8], charset: String?) -> MarkupDecoding {
    let decision = decision(on: bytes)
    guard decision.encoding == .windows1252 else {
      return MarkupDecoding(bytes, decision.encoding, isGuess: decision.isGuess)
    }
    let names = [charset, declaration(in: bytes)].compactMap(\.self)
    if let encoding = names.lazy.compactMap(TextEncoding.init).first, encoding != .utf8 {
      return MarkupDecoding(bytes, encoding, isGuess: false)
    }
    if let name = names.first(where: MarkupParser.knows), LetterCase.lowercased(name) != "utf-8" {
      return MarkupDecoding(MarkupPage(bytes, encoding: name), encoding: name)
    }
    return MarkupDecoding(TextDecoding.decodeUnicode(bytes))
  }

  /// The encoding of a page that is no UTF-8, by its words alone: names of elements and scripts are no
  /// words of any text.
  private static func decision(on bytes: [UInt8]) -> EncodingDecision {
    let whole = TextEncoding.detect(bytes)
    guard whole.encoding == .windows1252 else { return whole }
    return TextEncoding.detect(text(in: bytes.prefix(256 << 10)))
  }

  /// What stands between the tags, scripts and styles left out.
  private static func text(in bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    var rest = bytes
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      output += rest[..<open] + [0x0A]
      rest = rest[open...]
      let name = LetterCase.lowercased(Array(rest.prefix(7)))
      let isSilent =
        name.starts(with: Array("<script".utf8)) || name.starts(with: Array("<style".utf8))
      repeat {
        rest = rest.dropFirst().drop { $0 != UInt8(ascii: ">") }.dropFirst()
        if isSilent { rest = rest.drop { $0 != UInt8(ascii: "<") } }
      } while isSilent && !rest.isEmpty && !rest.starts(with: Array("</".utf8))
    }
    return output + rest
  }

  private init(_ bytes: [UInt8], _ encoding: TextEncoding, isGuess: Bool) {
    guard encoding != .utf8 else {
      self.init(TextDecoding.decodeUnicode(bytes))
      return
    }
    let utf8 = TextDecoder.decode(bytes, from: encoding, restoresCapitals: true)
    var text = TextDecoding.decodeUnicode(utf8)
    text.encoding = encoding.name
    text.isGuess = isGuess
    self.init(text)
  }

  private init(_ text: DecodedText) {
    page = MarkupPage(text.utf8)
    decoded = DecodedText(
      utf8: page.text, encoding: text.encoding, invalidCount: text.invalidCount,
      firstInvalidOffset: text.firstInvalidOffset, isGuess: text.isGuess)
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

extension EncodingDecision {
  /// Whether words or zeros told the encoding, and no mark.
  fileprivate var isGuess: Bool {
    switch evidence {
    case .syllables, .zeros, .font: true
    default: false
    }
  }
}
