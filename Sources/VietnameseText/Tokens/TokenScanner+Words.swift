extension TokenScanner {
  /// The token whose first letter, just passed, stands at an offset.
  @inline(__always)
  mutating func letters(from start: Int, in text: Span<UInt8>) -> Token {
    skipLetters(in: text)
    if !TokenScanner.mayContinueWord(text.byte(at: index)) {
      return Token(kind: .word, range: start..<index)
    }
    return continuedWord(from: start, in: text)
  }

  /// Goes past letters, marks, and invisible characters between them.
  @inline(__always)
  private mutating func skipLetters(in text: Span<UInt8>) {
    var position = index
    while position < text.count {
      let byte = text[position]
      if byte.isASCIILetter {
        position += 1
      } else {
        guard byte >= 0x80 else { break }
        let scalar = text.wideScalar(byte, at: position)
        guard table.scalarClass(scalar.value).isLetter else { break }
        position += scalar.length
      }
    }
    index = position
    if text.byte(at: position) >= 0x80 { skipMarkedLetters(in: text) }
  }

  @inline(never)
  private mutating func skipMarkedLetters(in text: Span<UInt8>) {
    skip(in: text) { $0.isLetter || $0 == .mark }
  }

  /// Whether a byte behind letters may join them to what follows.
  @inline(__always)
  static func mayContinueWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "/"),
      UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: "_"),
      UInt8(ascii: "'"), UInt8(ascii: "+"), 0xC2..., 0x80..<0xC0:
      true
    default: false
    }
  }

  /// The token that letters begin, with a sign or digit behind them.
  @inline(never)
  private mutating func continuedWord(from start: Int, in text: Span<UInt8>) -> Token {
    joinApostrophes(in: text)
    let end = index
    if isPowerOfMeter(from: start, in: text) { return token(.word, from: start, to: end + 1) }
    if isAddressSign(text.byte(at: end), before: text.byte(at: end + 1)),
      let address = AddressRule.end(in: text, from: start)
    {
      return token(.address, from: start, to: address)
    }
    if let code = endOfCode(start..<end, in: text) { return token(.code, from: start, to: code) }
    if let stop = endOfAbbreviation(start..<end, in: text) {
      return token(.abbreviation, from: start, to: stop)
    }
    return token(.word, from: start, to: end)
  }

  /// Whether letters with this sign and the next byte behind them may be part of an address.
  private func isAddressSign(_ sign: UInt8, before next: UInt8) -> Bool {
    switch sign {
    case UInt8(ascii: ":"): next == UInt8(ascii: "/")
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"):
      next.isASCIILetter || next.isDigit
    default: sign == UInt8(ascii: "@") || sign.isDigit
    }
  }

  private func endOfCode(_ letters: Range<Int>, in text: Span<UInt8>) -> Int? {
    if text.scalarClass(at: letters.lowerBound, table) == .capital {
      return CodeRule.end(in: text, from: letters.lowerBound, table)
    }
    return CodeRule.endOfSmallName(in: text, letters: letters, table)
  }

  /// An apostrophe between two letters is part of the word: `R'lấp`, `M’Nông`.
  private mutating func joinApostrophes(in text: Span<UInt8>) {
    while index < text.count {
      let sign = text.scalar(at: index)
      guard sign.value == 0x27 || sign.value == 0x2019 || sign.value == 0x2BC,
        text.scalarClass(at: index + sign.length, table).isLetter
      else { return }
      index += sign.length
      skipMarkedLetters(in: text)
    }
  }

  /// m2, km2, m3: the digit is part of the unit.
  private func isPowerOfMeter(from start: Int, in text: Span<UInt8>) -> Bool {
    let digit = text.byte(at: index)
    return digit == 0x32 || digit == 0x33
      ? text[index - 1] == UInt8(ascii: "m")
        && index - start <= 2 && !text.scalarClass(at: index + 1, table).isWord : false
  }
}
