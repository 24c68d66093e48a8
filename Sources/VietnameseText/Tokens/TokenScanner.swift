/// Steps through a text token by token.
struct TokenScanner {
  /// Where the next token is looked for.
  var index = 0
  /// The classes of scalars, fetched once.
  let table = ScalarTable.standard
  /// Whether nothing but blanks stood before on this line.
  var isLineStart = true

  /// The next token; nil at the end. The text must be the same at every step.
  @inline(__always)
  mutating func next(in text: Span<UInt8>) -> Token? {
    while index < text.count {
      let start = index
      let byte = text[start]
      if byte == 0x20 {
        index = start + 1
        continue
      }
      if !isLineStart, startsWord(byte, at: start, in: text) {
        return letters(from: start, in: text)
      }
      if let token = other(from: start, in: text) { return token }
    }
    return nil
  }

  /// Whether a Latin letter stands at an offset.
  @inline(__always)
  private func startsWord(_ byte: UInt8, at start: Int, in text: Span<UInt8>) -> Bool {
    byte.isASCIILetter
      || (byte >= 0xC3 && table.scalarClass(text.wideScalar(byte, at: start).value).isLetter)
  }

  /// Goes past one scalar that is no letter, or the first of a line; with the token that it begins,
  /// if any.
  @inline(never)
  private mutating func other(from start: Int, in text: Span<UInt8>) -> Token? {
    let scalar = text.scalar(at: start)
    let kind = table.scalarClass(scalar.value)
    index = start + scalar.length
    switch kind {
    case .newline:
      isLineStart = true
      return nil
    case .blank, .invisible: return nil
    default: break
    }
    if isLineStart {
      isLineStart = false
      if let end = ListMarkerRule.end(in: text, from: start, table) {
        return token(.listMarker, from: start, to: end)
      }
    }
    switch kind {
    case .letter, .capital: return letters(from: start, in: text)
    case .digit: return figures(from: start, in: text)
    case .punctuation: return punctuation(from: start, in: text)
    default: return symbol(scalar.value, from: start, in: text)
    }
  }

  /// The token of a range, behind which the next is looked for.
  mutating func token(_ kind: Token.Kind, from start: Int, to end: Int) -> Token {
    index = end
    return Token(kind: kind, range: start..<end)
  }

  /// Goes past the scalars of some classes. Invisible characters are taken only before more.
  @inline(__always)
  mutating func skip(in text: Span<UInt8>, while condition: (ScalarClass) -> Bool) {
    var position = index
    while position < text.count {
      let scalar = text.scalar(at: position)
      let kind = table.scalarClass(scalar.value)
      guard kind == .invisible || condition(kind) else { return }
      position += scalar.length
      if kind != .invisible { index = position }
    }
  }
}
