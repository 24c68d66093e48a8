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
    var words: [IndexedWord] = [.all]
    words.reserveCapacity(folded.count / 2)
    for text in [folded, exact] {
      for range in SearchWords.ranges(in: text) { words.append(IndexedWord(text[range])) }
    }
    words = distinct(words)
    for index in words.indices { words[index].forEachBeginning { words.append($0) } }
    return distinct(words)
  }

  /// Each once, in their order: sorting some hundred numbers takes a third of the time of a set.
  private static func distinct(_ words: [IndexedWord]) -> [IndexedWord] {
    var result: [IndexedWord] = []
    result.reserveCapacity(words.count)
    for word in words.sorted() where word != result.last { result.append(word) }
    return result
  }
}
