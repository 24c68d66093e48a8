/// Steps through a text sentence by sentence.
///
/// Bytes that can end no sentence are passed over; all questions are asked at those that can, of
/// the few words around them.
struct SentenceScanner {
  private var index = 0
  private let table = ScalarTable.standard

  /// The next sentence; nil at the end. The text must be the same at every step.
  mutating func next(in text: Span<UInt8>) -> Range<Int>? {
    let start = skipBlanks(in: text, from: index)
    guard start < text.count else { return nil }
    index = start
    var said = start
    while let sign = nextSign(in: text) {
      if sign.isLineEnd {
        index = sign.end
        return start..<trimmedEnd(in: text, sign.start, from: start)
      }
      index = endOfClosers(in: text, from: sign.end)
      said = endOfSigns(in: text, from: said, to: sign.start)
      // An ellipsis may also begin a sentence.
      if said == sign.start {
        said = index
        continue
      }
      let end = SentenceEnd(start: start, sign: sign.start, end: index, table)
      if end.isEnd(in: text) { return start..<index }
    }
    index = text.count
    return start..<trimmedEnd(in: text, text.count, from: start)
  }

  /// A line's end or a sign that may end a sentence.
  private struct Sign {
    let start: Int
    let end: Int
    let isLineEnd: Bool
  }

  /// The first sign from the index on.
  @inline(__always)
  private func nextSign(in text: Span<UInt8>) -> Sign? {
    var position = index
    while position < text.count {
      if position + 8 <= text.count {
        let before = SentenceSigns.bytesBeforeFirst(in: text.word(at: position))
        position += before
        if before == 8 { continue }
      }
      let byte = text[position]
      if SentenceSigns.mayBegin(byte), let sign = sign(byte, at: position, in: text) {
        return sign
      }
      position += 1
    }
    return nil
  }

  @inline(never)
  private func sign(_ byte: UInt8, at position: Int, in text: Span<UInt8>) -> Sign? {
    let scalar = text.scalar(at: position)
    let isLineEnd = table.scalarClass(scalar.value) == .newline
    guard isLineEnd || SentenceSigns.isTerminator(scalar.value) else { return nil }
    return Sign(start: position, end: position + scalar.length, isLineEnd: isLineEnd)
  }

  /// The first letter or digit from an offset on; the end where there is none.
  private func endOfSigns(in text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var position = start
    while position < end {
      let scalar = text.scalar(at: position)
      if table.scalarClass(scalar.value).isWord { return position }
      position += scalar.length
    }
    return end
  }

  /// Past more terminators, what closes quotes and brackets, and the number of a note: `.[1]`.
  private func endOfClosers(in text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < text.count {
      let scalar = text.scalar(at: end)
      guard
        SentenceSigns.isTerminator(scalar.value) || SentenceSigns.isCloser(scalar.value)
          || table.scalarClass(scalar.value) == .mark
      else { break }
      end += scalar.length
    }
    return endOfNote(in: text, from: end) ?? end
  }

  private func endOfNote(in text: Span<UInt8>, from start: Int) -> Int? {
    guard text.byte(at: start) == UInt8(ascii: "[") else { return nil }
    var end = start + 1
    while text.byte(at: end).isDigit { end += 1 }
    return end > start + 1 && text.byte(at: end) == UInt8(ascii: "]") ? end + 1 : nil
  }

  private func skipBlanks(in text: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < text.count {
      let scalar = text.scalar(at: position)
      let kind = table.scalarClass(scalar.value)
      guard kind == .blank || kind == .invisible || kind == .newline else { break }
      position += scalar.length
    }
    return position
  }

  /// The end without the blanks before it.
  private func trimmedEnd(in text: Span<UInt8>, _ end: Int, from start: Int) -> Int {
    var end = end
    while end > start {
      var position = end - 1
      while position > start, text[position] & 0xC0 == 0x80, end - position < 4 { position -= 1 }
      let scalar = text.scalar(at: position)
      guard position + scalar.length == end else { break }
      let kind = table.scalarClass(scalar.value)
      guard kind == .blank || kind == .invisible else { break }
      end = position
    }
    return end
  }
}
