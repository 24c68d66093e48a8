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
    var words: Set<IndexedWord> = [.all]
    var beginnings: Set<IndexedWord> = []
    for text in [folded, exact] {
      for range in SearchWords.ranges(in: text) {
        let word = text[range]
        guard words.insert(IndexedWord(word)).inserted else { continue }
        beginnings.formUnion(IndexedWord.beginnings(of: word))
      }
    }
    // In one order, so that an index of the same articles is the same.
    return words.union(beginnings).sorted()
  }
}
