/// Whether a full stop follows the number of a heading or of an item in a list.
struct HeadingRule {
  private let start: Int
  private let stop: Int
  private let table: ScalarTable

  /// - Parameters:
  ///   - start: where the sentence starts.
  ///   - stop: the offset of the full stop.
  init(start: Int, stop: Int, _ table: ScalarTable) {
    self.start = start
    self.stop = stop
    self.table = table
  }

  /// `1.`, `2.1.`, `a.` and `IV.` at the start; `Điều 5.`, `Phụ lục II.`; `gồm: 1.`
  func isNumber(in text: Span<UInt8>) -> Bool {
    let first = endOfSigns(in: text, from: start)
    if ListMarkerRule.endOfLabel(in: text, from: first, table) == stop { return true }
    let label = startOfLabel(in: text)
    guard label > first + 1, text[label - 1] == 0x20,
      ListMarkerRule.endOfLabel(in: text, from: label, table) == stop
    else { return false }
    return isAfterHeading(in: text, first..<label - 1) || isAfterColon(in: text, label)
  }

  /// Quotes, brackets and bullets before the first word.
  private func endOfSigns(in text: Span<UInt8>, from start: Int) -> Int {
    var position = start
    for _ in 0..<8 where position < stop {
      let scalar = text.scalar(at: position)
      let kind = table.scalarClass(scalar.value)
      guard kind == .punctuation || kind == .symbol || kind == .blank else { break }
      position += scalar.length
    }
    return position
  }

  /// Behind the last blank before the stop; the stop where there is none near.
  private func startOfLabel(in text: Span<UInt8>) -> Int {
    var position = stop
    while position > start, text[position - 1] != 0x20, stop - position < 16 { position -= 1 }
    return position
  }

  /// One word of ``SentenceWords/headings``, or two of which the second makes it a heading.
  private func isAfterHeading(in text: Span<UInt8>, _ words: Range<Int>) -> Bool {
    guard words.count <= 20 else { return false }
    var blank: Int?
    for index in words where text[index] == 0x20 {
      if blank != nil { return false }
      blank = index
    }
    guard let blank else {
      return PackedWord(text, words, table).map(SentenceWords.headings.contains) ?? false
    }
    return PackedWord(text, blank + 1..<words.upperBound, table)
      .map(SentenceWords.headingEnds.contains) ?? false
  }

  /// The first item of a list in a line, or an item behind a semicolon.
  private func isAfterColon(in text: Span<UInt8>, _ label: Int) -> Bool {
    guard label > start + 2 else { return false }
    switch text[label - 2] {
    case UInt8(ascii: ";"): return true
    case UInt8(ascii: ":"):
      let key = PackedWord(text, label..<stop, table)
      return key == "1" || key == "a" || key == "i"
    default: return false
    }
  }
}
