/// Steps through a text token by token.
struct TokenScanner {
  private let utf8: [UInt8]
  private var index = 0

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
  }

  mutating func next() -> Token? {
    while index < utf8.count {
      let start = index
      let kind = step()
      switch kind {
      case .blank, .newline, .invisible: continue
      case .digit: return numberOrCode(from: start)
      case .letter: return word(from: start)
      case .capital: return wordOrCode(from: start)
      case .punctuation: return punctuation(from: start)
      case .symbol, .mark: return Token(kind: .symbol, range: start..<index)
      }
    }
    return nil
  }

  /// Goes past one scalar; gives its class.
  private mutating func step() -> ScalarClass {
    let scalar = DecodedScalar(utf8, at: index)
    index += scalar.length
    return ScalarTable.standard.scalarClass(scalar.value)
  }

  private func scalarClass(at position: Int) -> ScalarClass? {
    guard position < utf8.count else { return nil }
    return ScalarTable.standard.scalarClass(DecodedScalar(utf8, at: position).value)
  }

  private mutating func punctuation(from start: Int) -> Token {
    if utf8[start] == UInt8(ascii: ".") {
      while index < utf8.count, utf8[index] == UInt8(ascii: ".") { index += 1 }
    }
    return Token(kind: .punctuation, range: start..<index)
  }

  private mutating func numberOrCode(from start: Int) -> Token {
    if let end = CodeRule.end(in: utf8, from: start) {
      index = end
      return Token(kind: .code, range: start..<end)
    }
    index = start
    skip { $0 == .digit }
    while index + 1 < utf8.count, CodeRule.joinsDigits(utf8[index]),
      scalarClass(at: index + 1) == .digit
    {
      index += 1
      skip { $0 == .digit }
    }
    return Token(kind: .number, range: start..<index)
  }

  private mutating func wordOrCode(from start: Int) -> Token {
    if let end = CodeRule.end(in: utf8, from: start) {
      index = end
      return Token(kind: .code, range: start..<end)
    }
    return word(from: start)
  }

  private mutating func word(from start: Int) -> Token {
    skip { $0.isLetter || $0 == .mark || $0 == .invisible }
    if isPowerOfMeter(from: start) { index += 1 }
    return Token(kind: .word, range: start..<trimmed(from: start))
  }

  /// m2, km2, m3: the digit is part of the unit.
  private func isPowerOfMeter(from start: Int) -> Bool {
    guard index < utf8.count, utf8[index] == 0x32 || utf8[index] == 0x33,
      utf8[index - 1] == UInt8(ascii: "m"), index - start <= 2,
      scalarClass(at: index + 1)?.isWord != true
    else { return false }
    return true
  }

  /// Invisible characters belong to a word only between its letters.
  private func trimmed(from start: Int) -> Int {
    var end = start
    var position = start
    while position < index {
      let scalar = DecodedScalar(utf8, at: position)
      position += scalar.length
      if ScalarTable.standard.scalarClass(scalar.value) != .invisible { end = position }
    }
    return end
  }

  private mutating func skip(while condition: (ScalarClass) -> Bool) {
    while let kind = scalarClass(at: index), condition(kind) { _ = step() }
  }
}
