import VietnameseText

/// The words by which an article is found: each one without marks, the same with its marks where it has
/// some, and what it begins with.
enum WordCollector {
  /// The words of a text in its two forms, each once; also ``IndexedWord/all``.
  ///
  /// - Parameters:
  ///   - folded: The text without marks and in lower case.
  ///   - exact: The text with its marks, in lower case.
  /// - Complexity: linear in the text.
  static func words(folded: [UInt8], exact: [UInt8]) -> [IndexedWord] {
    var table = WordTable(capacity: folded.count / 3)
    _ = table.number(of: .all)
    for range in SearchWords.ranges(in: folded) {
      _ = table.number(of: IndexedWord(folded.span, range))
    }
    for range in SearchWords.ranges(in: exact) {
      let word = IndexedWord(exact.span, range)
      // Without marks it is the same as folded.
      if !word.isASCII { _ = table.number(of: word) }
    }
    for word in table.words {
      // Where there is a beginning already, there are those that are shorter.
      var beginning = word.longestBeginning
      while let some = beginning, table.insert(some) { beginning = some.shorterBeginning }
    }
    return table.words
  }
}
