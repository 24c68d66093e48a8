/// Steps through a text sentence by sentence.
struct SentenceScanner {
  private let utf8: [UInt8]
  private var index = 0

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
  }

  mutating func next() -> Range<Int>? {
    skipBlanks()
    let start = index
    var end = index
    while index < utf8.count {
      let position = index
      let kind = step()
      if kind == .newline { break }
      if kind != .blank && kind != .invisible { end = index }
      guard isTerminator(at: position) else { continue }
      skipTerminatorsAndClosers()
      end = index
      if endsSentence(from: start, terminator: position) { break }
    }
    return start < end ? start..<end : nil
  }

  private mutating func step() -> ScalarClass {
    let scalar = DecodedScalar(utf8, at: index)
    index += scalar.length
    return ScalarTable.standard.scalarClass(scalar.value)
  }

  private func scalarClass(at position: Int) -> ScalarClass? {
    guard position < utf8.count else { return nil }
    return ScalarTable.standard.scalarClass(DecodedScalar(utf8, at: position).value)
  }

  private mutating func skipBlanks() {
    while let kind = scalarClass(at: index),
      kind == .blank || kind == .newline || kind == .invisible
    {
      _ = step()
    }
  }

  private func isTerminator(at position: Int) -> Bool {
    switch DecodedScalar(utf8, at: position).value {
    case 0x2E, 0x21, 0x3F, 0x2026: true
    default: false
    }
  }

  private mutating func skipTerminatorsAndClosers() {
    while index < utf8.count,
      isTerminator(at: index) || isCloser(DecodedScalar(utf8, at: index).value)
    {
      _ = step()
    }
  }

  private func isCloser(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x203A: true
    default: false
    }
  }

  /// Whether the terminator just passed ends the sentence that began at `start`.
  private func endsSentence(from start: Int, terminator: Int) -> Bool {
    guard let blank = scalarClass(at: index), blank == .blank else { return false }
    var next = index
    while let kind = scalarClass(at: next), kind == .blank || kind == .invisible {
      next += DecodedScalar(utf8, at: next).length
    }
    guard opensSentence(at: next) else { return false }
    let isOneStop = utf8[terminator] == 0x2E && terminator + 1 == index
    return !isOneStop || !keepsStop(from: start, before: terminator)
  }

  private func opensSentence(at position: Int) -> Bool {
    guard let kind = scalarClass(at: position) else { return false }
    switch kind {
    case .capital, .digit, .newline, .symbol: return true
    case .punctuation: return !isTerminator(at: position) && utf8[position] != 0x2C
    default: return false
    }
  }

  /// Whether a full stop belongs to an abbreviation or to the number of a list item.
  private func keepsStop(from start: Int, before stop: Int) -> Bool {
    var word = stop
    while word > start, isPartOfWord(before: word) { word -= 1 }
    let letters = utf8[word..<stop]
    if word == start, isItemNumber(letters) { return true }
    return Abbreviations.contains(letters)
  }

  /// Any byte but ASCII signs and blanks; wide blanks are rare before abbreviations.
  private func isPartOfWord(before position: Int) -> Bool {
    let byte = utf8[position - 1]
    return byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// 1 to 3 digits, or a Roman number.
  private func isItemNumber(_ word: ArraySlice<UInt8>) -> Bool {
    guard !word.isEmpty, word.count <= 4 else { return false }
    if word.count <= 3, word.allSatisfy({ $0 &- 0x30 < 10 }) { return true }
    return word.allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
  }
}
