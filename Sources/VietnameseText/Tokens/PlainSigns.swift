/// The signs and figures that are tokens of their own whatever is around them, and the words that
/// stand before them.
///
/// What ``TokenScanner`` would answer too, only sooner; what it would have to look at twice is
/// left to it.
struct PlainSigns: Sendable {
  /// A sign or figure.
  struct Sign {
    /// What it is; nil for a blank or line's end, which is no token.
    let kind: Token.Kind?
    /// How many bytes it takes.
    let length: Int
  }

  /// What a byte says that stands at a border.
  private enum Rule {
    /// Ask the scanner.
    case unclear
    case blank
    case newline
    case digit
    case symbol
    /// A mark of punctuation.
    case mark
    /// A mark of punctuation that makes one token with others of its kind.
    case joiningMark
    /// The first byte of dashes, curly quotation marks and the ellipsis.
    case wideMark
  }

  // Fetched once: asking for a table costs as much as a look-up in it.
  private let rules = PlainSigns.rules
  private let wordEnds = PlainSigns.wordEnds
  private let abbreviationEnds = Abbreviations.endings
}

extension PlainSigns {
  /// What stands at an offset where a token starts, other than at the start of a line; nil where
  /// that takes more to tell.
  @inline(__always)
  func sign(in text: Span<UInt8>, at start: Int) -> Sign? {
    let next = text.byte(at: start &+ 1)
    switch rules[Int(text.byte(at: start))] {
    case .mark: return next < 0x80 ? Sign(kind: .punctuation, length: 1) : nil
    case .joiningMark: return joiningMark(in: text, at: start)
    case .blank, .newline: return Sign(kind: nil, length: 1)
    case .digit: return figure(in: text, at: start)
    case .symbol: return next < 0x80 ? Sign(kind: .symbol, length: 1) : nil
    case .wideMark: return wideMark(in: text, at: start)
    case .unclear: return nil
    }
  }

  /// `.`, `...`, `!`, `-`: a mark and those that repeat it, if no other joins them.
  @inline(__always)
  private func joiningMark(in text: Span<UInt8>, at start: Int) -> Sign? {
    let mark = text[start]
    var end = start &+ 1
    while text.byte(at: end) == mark { end &+= 1 }
    let next = text.byte(at: end)
    guard next <= 0x20 || next < 0x80 && next != UInt8(ascii: "!") && next != UInt8(ascii: "?")
    else { return nil }
    return Sign(kind: .punctuation, length: end &- start)
  }

  /// – — ‘ ’ “ ” …, if no mark sits on it and none joins it.
  private func wideMark(in text: Span<UInt8>, at start: Int) -> Sign? {
    let next = text.byte(at: start + 3)
    guard text.byte(at: start + 1) == 0x80, PlainSigns.isWideMark(text.byte(at: start + 2)),
      next < 0x80 && next != UInt8(ascii: ".") || next >= 0xC3 && next <= 0xC6
    else { return nil }
    return Sign(kind: .punctuation, length: 3)
  }

  /// The third byte of one of those.
  private static func isWideMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D, 0xA6: true
    default: false
    }
  }
}

extension PlainSigns {
  /// Digits, with one sign among them or none, that nothing behind them goes on.
  private func figure(in text: Span<UInt8>, at start: Int) -> Sign? {
    var end = PlainSigns.endOfDigits(in: text, from: start)
    if PlainSigns.isPoint(text.byte(at: end)) {
      let more = PlainSigns.endOfDigits(in: text, from: end + 1)
      if more > end + 1 { end = more }
    }
    let next = text.byte(at: end)
    let isPoint = PlainSigns.isPoint(next) && text.byte(at: end + 1) <= 0x20
    guard isPoint || next <= 0x20 || next == UInt8(ascii: "%") || next == UInt8(ascii: ")") else {
      return nil
    }
    return Sign(kind: .number, length: end - start)
  }

  @inline(__always)
  private static func endOfDigits(in text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while text.byte(at: end).isDigit { end &+= 1 }
    return end
  }

  private static func isPoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }
}

extension PlainSigns {
  /// Whether letters that a border ends are a word, and nothing behind them goes on with it.
  @inline(__always)
  func endWord(in text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let byte = text.byte(at: end)
    if byte == UInt8(ascii: ".") { return stopEndsWord(in: text, start, end) }
    if byte == 0xE2 { return wideMarkEndsWord(in: text, at: end) }
    return text.byte(at: end &+ 1) < wordEnds[Int(byte)]
  }

  /// Whether a word before a full stop is neither an abbreviation nor an initial, nor part of an
  /// address or code.
  @inline(__always)
  private func stopEndsWord(in text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let length = end &- start
    let next = text.byte(at: end &+ 1)
    // Two bytes are two letters if the first is ASCII.
    guard length > 2 || length == 2 && text[start] < 0x80,
      next <= 0x20 || next == UInt8(ascii: ".") || next == UInt8(ascii: "\"")
    else { return false }
    let place = Abbreviations.place(text[end &- 2], text[end &- 1], length)
    return !abbreviationEnds[place]
  }

  /// “ ” and … never join words.
  private func wideMarkEndsWord(in text: Span<UInt8>, at end: Int) -> Bool {
    let last = text.byte(at: end + 2)
    return text.byte(at: end + 1) == 0x80 && (last == 0x9C || last == 0x9D || last == 0xA6)
  }
}

extension PlainSigns {
  /// By the byte at a border.
  private static let rules = FixedTable((0...0xFF).map(rule), filling: .unclear)

  private static func rule(for byte: UInt8) -> Rule {
    switch byte {
    case 0x0A: return .newline
    case 0x20: return .blank
    case 0xE2: return .wideMark
    case 0x80...: return .unclear
    default: break
    }
    switch ScalarTable.standard.scalarClass(UInt32(byte)) {
    case .digit: return .digit
    case .symbol: return .symbol
    case .punctuation: return isJoining(byte) ? .joiningMark : .mark
    default: return .unclear
    }
  }

  private static func isJoining(_ byte: UInt8) -> Bool {
    ".!?-*_".utf8.contains(byte)
  }

  /// By the byte behind a word: a word ends there if a byte below this follows.
  private static let wordEnds = FixedTable((0...0xFF).map(wordEnd), filling: 0)

  private static func wordEnd(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "-"): 0x21
    default: TokenScanner.mayContinueWord(byte) ? 0 : 0xFF
    }
  }
}
