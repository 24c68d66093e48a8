/// One text made ready for one pattern.
///
/// The words of the text are stepped through, not kept; its exact key is made only when a word
/// with marks might match.
struct PatternMatcher {
  private let query: [QueryWord]
  /// Whether the last word may be the beginning of a longer one.
  private let isBeginning: Bool
  private let source: [UInt8]
  private let folded: SearchKey
  private var exact: SearchKey?

  init(words query: [QueryWord], isBeginning: Bool = true, source: [UInt8]) {
    self.query = query
    self.isBeginning = isBeginning
    self.source = source
    folded = SearchKey(source)
  }

  /// The occurrences of all words in a row.
  mutating func phrases() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var cursor = WordCursor()
    while let word = cursor.next(in: folded.bytes.span) {
      if let range = phrase(from: word, &cursor) { found.append(range) }
    }
    return found
  }

  /// The occurrences of any of the words.
  mutating func singleWords() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var cursor = WordCursor()
    while let word = cursor.next(in: folded.bytes.span) {
      var longest = 0
      for (position, wanted) in query.enumerated() where wanted.foldedKey.count > longest {
        if matches(wanted, word, asPrefix: isBeginning && position == query.count - 1) {
          longest = wanted.foldedKey.count
        }
      }
      if longest > 0 {
        found.append(folded.sourceRange(of: word.lowerBound..<word.lowerBound + longest))
      }
    }
    return found
  }

  /// The place of the phrase that starts with a word; the cursor, behind that word, goes behind
  /// the phrase where there is one.
  @inline(__always)
  private mutating func phrase(from first: Range<Int>, _ cursor: inout WordCursor) -> Range<Int>? {
    guard folded.bytes[first.lowerBound] == query[0].foldedKey[0] else { return nil }
    return restOfPhrase(from: first, &cursor)
  }

  private mutating func restOfPhrase(
    from first: Range<Int>, _ cursor: inout WordCursor
  ) -> Range<Int>? {
    var rest = cursor
    var word = first
    for (position, wanted) in query.enumerated() {
      if position > 0 {
        guard let next = rest.next(in: folded.bytes.span) else { return nil }
        word = next
      }
      let isLast = position == query.count - 1
      guard matches(wanted, word, asPrefix: isBeginning && isLast) else { return nil }
    }
    cursor = rest
    let end = word.lowerBound + query[query.count - 1].foldedKey.count
    return folded.sourceRange(of: first.lowerBound..<end)
  }

  /// Whether a word of the query matches a word of the text, given as a range of the key.
  private mutating func matches(
    _ wanted: QueryWord, _ word: Range<Int>, asPrefix: Bool
  ) -> Bool {
    let length = wanted.foldedKey.count
    guard asPrefix ? word.count >= length : word.count == length,
      folded.bytes[word].starts(with: wanted.foldedKey)
    else { return false }
    return matchesMarks(wanted, word, asPrefix: asPrefix)
  }

  private mutating func matchesMarks(
    _ wanted: QueryWord, _ word: Range<Int>, asPrefix: Bool
  ) -> Bool {
    guard let marked = wanted.exactKey else { return true }
    let exact = exact ?? SearchKey(source, style: .exact)
    self.exact = exact
    let place = exact.keyRange(of: folded.sourceRange(of: word))
    let letters = exact.bytes[SearchWords.trimmed(place, of: exact.bytes)]
    if letters.elementsEqual(marked) { return true }
    return asPrefix && (letters.starts(with: marked) || letters.starts(with: wanted.typedKey))
  }
}
