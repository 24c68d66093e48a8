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
  static func words(folded: Span<UInt8>, exact: Span<UInt8>) -> [IndexedWord] {
    var table = WordTable(capacity: folded.count / 4)
    table.insert(.all)
    var cursor = NewWordCursor()
    while let range = cursor.next(in: folded) { table.insert(IndexedWord(folded, range)) }
    while let range = cursor.next(in: exact) {
      let word = IndexedWord(exact, range)
      // Without marks it is the same as folded.
      if !word.isASCII { table.insert(word) }
    }
    for number in 0..<table.words.count {
      // Where there is a beginning already, there are those that are shorter.
      var beginning = table.words[number].longestBeginning
      while let some = beginning, table.insert(some) { beginning = some.shorterBeginning }
    }
    return table.words
  }
}
