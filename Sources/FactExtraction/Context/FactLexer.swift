import VietnameseText

/// Cuts a stretch of text into the tokens that the rules compare.
struct FactLexer {
  private var end = 0
  private var position = 0
  private var keys = WordKeys()

  /// The tokens of a byte range of a text, in order.
  ///
  /// - Complexity: linear in the bytes.
  static func tokens(of text: [UInt8], in range: Range<Int>) -> [FactToken] {
    var lexer = FactLexer()
    var tokens: [FactToken] = []
    lexer.append(text, in: range, to: &tokens)
    return tokens
  }

  /// The keys of a phrase of a table, so that they equal those of the same words in a text.
  static func keys(of phrase: String) -> [WordKey] {
    let bytes = Array(phrase.utf8)
    return tokens(of: bytes, in: 0..<bytes.count).map(\.key)
  }

  /// Appends the tokens of a byte range of a text.
  mutating func append(_ text: [UInt8], in range: Range<Int>, to tokens: inout [FactToken]) {
    (position, end) = (range.lowerBound, range.upperBound)
    var lastEnd = -1
    while position < end {
      let start = position
      guard let kind = consume(text) else { continue }
      let key =
        kind == .mark
        ? FactMarks.key(of: text, start..<position) : keys.key(of: text, start..<position)
      tokens.append(
        FactToken(
          kind: kind, range: start..<position, key: key,
          isCapitalized: kind == .word && LetterCase.isUppercase(text, at: start),
          isGlued: start == lastEnd))
      lastEnd = position
    }
  }

  /// Moves past one token, or past one blank and returns nil.
  private mutating func consume(_ text: [UInt8]) -> FactToken.Kind? {
    let byte = text[position]
    if byte <= 0x20 || byte == 0x7F {
      position += 1
      return nil
    }
    if let blank = FactMarks.blankLength(text, at: position, end: end) {
      position += blank
      return nil
    }
    if byte.isDigit {
      consumeNumber(text)
      return .number
    }
    if let mark = FactMarks.length(text, at: position, end: end) {
      position += mark
      return .mark
    }
    consumeWord(text)
    return .word
  }

  private mutating func consumeNumber(_ text: [UInt8]) {
    while position < end {
      let byte = text[position]
      let joins =
        (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","))
        && position + 1 < end && text[position + 1].isDigit
      guard byte.isDigit || joins else { return }
      position += 1
    }
  }

  private mutating func consumeWord(_ text: [UInt8]) {
    let start = position
    while position < end {
      let byte = text[position]
      if byte.isDigit {
        if isAreaExponent(text, from: start) { position += 1 }
        return
      }
      guard byte > 0x20, byte != 0x7F, !isApostropheEnd(text) else { return }
      if !isInnerApostrophe(text), FactMarks.length(text, at: position, end: end) != nil { return }
      if FactMarks.blankLength(text, at: position, end: end) != nil { return }
      position += FactMarks.scalarLength(text[position], at: position, end: end)
    }
  }

  /// The 2 of `m2` and `km2`, the 3 of `m3`.
  private func isAreaExponent(_ text: [UInt8], from start: Int) -> Bool {
    guard text[position] == UInt8(ascii: "2") || text[position] == UInt8(ascii: "3"),
      position - start <= 2, position > start, text[position - 1] == UInt8(ascii: "m"),
      position - start == 1 || text[start] == UInt8(ascii: "k") || text[start] == UInt8(ascii: "c")
    else { return false }
    return position + 1 >= end || !text[position + 1].isDigit
  }

  /// An apostrophe between two letters belongs to the word: `R'lấp`, `M’Đrăk`.
  private func isInnerApostrophe(_ text: [UInt8]) -> Bool {
    guard let length = FactMarks.apostropheLength(text, at: position, end: end),
      position + length < end
    else { return false }
    let next = text[position + length]
    return (next >= 0x80 || next.isLetter)
      && FactMarks.length(text, at: position + length, end: end) == nil
  }

  private func isApostropheEnd(_ text: [UInt8]) -> Bool {
    FactMarks.apostropheLength(text, at: position, end: end) != nil && !isInnerApostrophe(text)
  }
}

extension UInt8 {
  /// An ASCII digit.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// An ASCII letter.
  var isLetter: Bool {
    self >= 0x61 ? self <= 0x7A : self >= 0x41 && self <= 0x5A
  }
}
