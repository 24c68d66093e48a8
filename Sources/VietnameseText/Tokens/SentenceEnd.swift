/// A terminator with what closes behind it, and the question whether the sentence ends there.
struct SentenceEnd {
  private let start: Int
  private let sign: Int
  private let end: Int
  private let table: ScalarTable

  /// - Parameters:
  ///   - start: where the sentence starts.
  ///   - sign: the first terminator.
  ///   - end: behind it, all that repeat it, and what closes.
  init(start: Int, sign: Int, end: Int, _ table: ScalarTable) {
    self.start = start
    self.sign = sign
    self.end = end
    self.table = table
  }

  /// Whether the sentence ends here.
  func isEnd(in text: Span<UInt8>) -> Bool {
    let next = endOfBlanks(in: text)
    guard next < text.count else { return true }
    let kind = text.scalarClass(at: next, table)
    if kind == .newline { return true }
    guard !isElision(in: text) else { return false }
    let value = text.scalar(at: next).value
    let opens =
      next > end ? opensSentence(value, kind, at: next, in: text) : lacksBlank(in: text, kind)
    return opens && !(isOneStop(in: text) && goesOn(in: text))
  }

  /// Whether there is a full stop and nothing more.
  private func isOneStop(in text: Span<UInt8>) -> Bool {
    text[sign] == UInt8(ascii: ".") && end == sign + 1
  }

  private func endOfBlanks(in text: Span<UInt8>) -> Int {
    var position = end
    while position < text.count {
      let scalar = text.scalar(at: position)
      let kind = table.scalarClass(scalar.value)
      guard kind == .blank || kind == .invisible else { break }
      position += scalar.length
    }
    return position
  }

  /// `[…]` and `(...)` stand for words left out.
  private func isElision(in text: Span<UInt8>) -> Bool {
    guard sign > start, end > sign else { return false }
    let opener = text[sign - 1]
    let closer = text[end - 1]
    return opener == UInt8(ascii: "[") && closer == UInt8(ascii: "]")
      || opener == UInt8(ascii: "(") && closer == UInt8(ascii: ")")
  }

  private func goesOn(in text: Span<UInt8>) -> Bool {
    HeadingRule(start: start, stop: sign, table).isNumber(in: text)
      || FullStopRule(text, from: start, stop: sign, table).goesOn(in: text)
  }
}

extension SentenceEnd {
  /// Whether what stands behind the blanks may begin a sentence.
  private func opensSentence(
    _ value: UInt32, _ kind: ScalarClass, at position: Int, in text: Span<UInt8>
  ) -> Bool {
    switch kind {
    case .capital, .digit, .symbol: return true
    case .letter: return SentenceSigns.isCaseless(value)
    case .punctuation: break
    default: return false
    }
    if SentenceSigns.isDash(value) { return !isFollowedBySmallLetter(position, in: text) }
    if SentenceSigns.isOpener(value), !endsInStop(in: text) {
      return !isFollowedBySmallLetter(position, in: text)
    }
    return !SentenceSigns.isContinuation(value)
  }

  /// Whether a full stop, not an ellipsis, is what ends.
  private func endsInStop(in text: Span<UInt8>) -> Bool {
    text[sign] == UInt8(ascii: ".") && text.byte(at: sign + 1) != UInt8(ascii: ".")
  }

  /// More signs and blanks in a row than stand before the first letter of a sentence; without a
  /// bound, odd input would take quadratic time.
  private static let mostSigns = 8

  /// Whether the first letter behind signs and blanks is a small one: `“Đi thôi!” - ông nói`.
  private func isFollowedBySmallLetter(_ position: Int, in text: Span<UInt8>) -> Bool {
    var position = position
    for _ in 0..<SentenceEnd.mostSigns where position < text.count {
      let scalar = text.scalar(at: position)
      let kind = table.scalarClass(scalar.value)
      if kind != .punctuation && kind != .blank && kind != .invisible { return kind == .letter }
      position += scalar.length
    }
    return false
  }
}

extension SentenceEnd {
  /// Whether the blank behind the sign was forgotten: “hết khó.Năm sau” but not “TP.Hồ Chí Minh”
  /// nor “baochi.VN”.
  private func lacksBlank(in text: Span<UInt8>, _ kind: ScalarClass) -> Bool {
    if SentenceSigns.isWideTerminator(text.scalar(at: sign).value) { return true }
    if hasClosers(in: text) { return kind == .capital }
    guard sign > start else { return false }
    let first = startOfScalar(in: text, before: sign)
    let last = text.scalarClass(at: first, table)
    let isQuote = kind == .punctuation && opensQuote(in: text)
    guard isQuote || (kind == .capital && isCapitalized(in: text)) else { return false }
    return (last == .letter || (isQuote && last == .digit)) && !isInAddress(in: text)
  }

  /// Whether quotes or brackets close behind the sign. A straight quote may as well open.
  private func hasClosers(in text: Span<UInt8>) -> Bool {
    let last = startOfScalar(in: text, before: end)
    return last > sign && SentenceSigns.isCloser(text.scalar(at: last).value)
  }

  private func startOfScalar(in text: Span<UInt8>, before end: Int) -> Int {
    var position = end - 1
    while position > start, text[position] & 0xC0 == 0x80 { position -= 1 }
    return position
  }

  private func isCapitalized(in text: Span<UInt8>) -> Bool {
    let capital = text.scalar(at: end)
    return text.scalarClass(at: end + capital.length, table) == .letter
  }

  private func opensQuote(in text: Span<UInt8>) -> Bool {
    let quote = text.scalar(at: end)
    guard quote.value == 0x201C || quote.value == 0xAB else { return false }
    return text.scalarClass(at: end + quote.length, table) == .capital
  }

  /// In bytes; how far back the start of an address is looked for.
  private static let longestAddress = 96

  private func isInAddress(in text: Span<UInt8>) -> Bool {
    var first = sign
    while first > start, text[first - 1] > 0x20, text[first - 1] < 0x80,
      sign - first < SentenceEnd.longestAddress
    { first -= 1 }
    while first < sign, !text[first].isASCIILetter { first += 1 }
    return AddressRule.end(in: text, from: first).map { $0 > sign } ?? false
  }
}
