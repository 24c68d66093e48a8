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

  private mutating func skipTerminatorsAndClosers() {
    while index < utf8.count,
      isTerminator(at: index) || isCloser(DecodedScalar(utf8, at: index).value)
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

  private func isCloser(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x203A: true
    default: false
    }
  }
}

extension SentenceScanner {
  /// Whether the terminator just passed ends the sentence that began at `start`.
  private func endsSentence(from start: Int, terminator: Int) -> Bool {
    let isOneStop = utf8[terminator] == UInt8(ascii: ".") && terminator + 1 == index
    var next = index
    while let kind = scalarClass(at: next), kind == .blank || kind == .invisible {
      next += DecodedScalar(utf8, at: next).length
    }
    let opens = next > index ? opensSentence(at: next) : isOneStop && lacksBlank(at: terminator)
    return opens && !(isOneStop && keepsStop(from: start, before: terminator))
  }

  private func opensSentence(at position: Int) -> Bool {
    guard let kind = scalarClass(at: position) else { return false }
    switch kind {
    case .capital, .digit, .newline, .symbol: return true
    case .punctuation: return !isTerminator(at: position) && utf8[position] != UInt8(ascii: ",")
    default: return false
    }
  }

  /// Whether the blank after a full stop was forgotten: “hết khó.Năm sau” but not “TP.Hồ Chí Minh”
  /// nor “baochi.VN”.
  private func lacksBlank(at stop: Int) -> Bool {
    guard scalarClass(at: stop + 1) == .capital, scalarBefore(stop) == .letter else { return false }
    let capital = DecodedScalar(utf8, at: stop + 1)
    return scalarClass(at: stop + 1 + capital.length) == .letter
  }

  private func scalarBefore(_ position: Int) -> ScalarClass? {
    var start = position - 1
    while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
    return start < 0 ? nil : scalarClass(at: start)
  }

  /// Whether a full stop belongs to an abbreviation or to the number of a list item.
  private func keepsStop(from start: Int, before stop: Int) -> Bool {
    if isItemNumber(utf8[start..<stop]) { return true }
    var word = stop
    while word > start, isPartOfWord(utf8[word - 1]) { word -= 1 }
    return Abbreviations.contains(utf8[word..<stop])
  }

  /// Any byte but ASCII signs and blanks: what is wider is rare before abbreviations.
  private func isPartOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// The start of an item of a list: 1 12 2.1 a IV.
  private func isItemNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard !bytes.isEmpty, bytes.count <= 6 else { return false }
    if bytes.count == 1 { return isPartOfWord(bytes[bytes.startIndex]) }
    if bytes.allSatisfy({ $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") }) { return true }
    return bytes.allSatisfy {
      $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V") || $0 == UInt8(ascii: "X")
    }
  }
}
