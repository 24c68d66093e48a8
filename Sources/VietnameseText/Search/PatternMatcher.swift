/// One text made ready for one pattern.
struct PatternMatcher {
  private let query: [QueryWord]
  private let folded: SearchKey
  private let exact: SearchKey?
  private let words: [Range<Int>]

  init(words query: [QueryWord], source: [UInt8]) {
    self.query = query
    folded = SearchKey(source)
    exact = query.contains(where: \.hasMarks) ? SearchKey(source, style: .exact) : nil
    words = SearchWords(folded.bytes).ranges
  }

  /// The occurrences of all words in a row.
  func phrases() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var first = 0
    while first + query.count <= words.count {
      if let range = phrase(at: first) {
        found.append(range)
        first += query.count
      } else {
        first += 1
      }
    }
    return found
  }

  /// The occurrences of any of the words.
  func singleWords() -> [Range<Int>] {
    words.indices.compactMap { position in
      let lengths = query.indices.compactMap {
        match(query[$0], at: position, asPrefix: $0 == query.count - 1)
      }
      return lengths.max { $0.count < $1.count }.map(folded.sourceRange)
    }
  }

  private func phrase(at first: Int) -> Range<Int>? {
    var last = 0..<0
    for (offset, word) in query.enumerated() {
      let isLast = offset == query.count - 1
      guard let range = match(word, at: first + offset, asPrefix: isLast) else { return nil }
      last = range
    }
    return folded.sourceRange(of: words[first].lowerBound..<last.upperBound)
  }

  /// The part of a word of the text that a word of the query matches, as a range of the key.
  private func match(_ word: QueryWord, at position: Int, asPrefix: Bool) -> Range<Int>? {
    let range = words[position]
    let length = word.foldedKey.count
    guard asPrefix ? range.count >= length : range.count == length,
      folded.bytes[range].starts(with: word.foldedKey),
      matchesMarks(word, range, asPrefix: asPrefix)
    else { return nil }
    return range.lowerBound..<range.lowerBound + length
  }

  private func matchesMarks(_ word: QueryWord, _ range: Range<Int>, asPrefix: Bool) -> Bool {
    guard let wanted = word.exactKey, let exact else { return true }
    let place = exact.keyRange(of: folded.sourceRange(of: range))
    let letters = exact.bytes[SearchWords.trimmed(place, of: exact.bytes)]
    if letters.elementsEqual(wanted) { return true }
    return asPrefix && (letters.starts(with: wanted) || letters.starts(with: word.typedKey))
  }
}
