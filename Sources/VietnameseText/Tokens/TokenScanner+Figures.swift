extension TokenScanner {
  /// The token whose first digit, just passed, stands at an offset.
  @inline(__always)
  mutating func figures(from start: Int, in text: Span<UInt8>) -> Token {
    while text.byte(at: index).isDigit { index += 1 }
    switch text.byte(at: index) {
    case 0x00...0x20, UInt8(ascii: "%"), UInt8(ascii: ")"), UInt8(ascii: ";"):
      return Token(kind: .number, range: start..<index)
    default: return continuedFigures(from: start, in: text)
    }
  }

  /// The token that digits begin, with something behind them.
  @inline(never)
  private mutating func continuedFigures(from start: Int, in text: Span<UInt8>) -> Token {
    let end = index
    if let time = ClockRule.endOfTime(in: text, from: start) {
      return token(.time, from: start, to: time)
    }
    if let code = CodeRule.end(in: text, from: start, table) {
      return token(.code, from: start, to: code)
    }
    if let date = ClockRule.endOfDate(in: text, from: start) {
      return token(.date, from: start, to: date)
    }
    if hasAddressSign(at: end, in: text), let address = AddressRule.end(in: text, from: start) {
      return token(.address, from: start, to: address)
    }
    return number(from: start, in: text)
  }

  private func hasAddressSign(at end: Int, in text: Span<UInt8>) -> Bool {
    switch text.byte(at: end) {
    case UInt8(ascii: "@"), UInt8(ascii: "_"): true
    case UInt8(ascii: "."), UInt8(ascii: "-"): text.byte(at: end + 1).isASCIILetter
    default: text.byte(at: end).isASCIILetter
    }
  }

  private mutating func number(from start: Int, in text: Span<UInt8>) -> Token {
    index = start
    skipDigits(in: text)
    while CodeRule.joinsDigits(text.byte(at: index)),
      text.scalarClass(at: index + 1, table) == .digit
    {
      index += 1
      skipDigits(in: text)
    }
    return Token(kind: .number, range: start..<index)
  }

  /// Digits of any script, with the marks that sit on them.
  private mutating func skipDigits(in text: Span<UInt8>) {
    skip(in: text) { $0 == .digit || $0 == .mark }
  }
}
