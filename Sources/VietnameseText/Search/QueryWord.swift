/// One word of a query or a text, as it is looked up.
public struct QueryWord: Hashable, Sendable {
  /// The word without case and marks: what an unmarked index holds.
  public let foldedKey: [UInt8]
  /// The word with its marks, tone in traditional place; nil when it was typed without any.
  public let exactKey: [UInt8]?
  /// The word as typed, in lower case: the start of a longer word while typing goes on.
  public let typedKey: [UInt8]

  /// Whether the word was typed with marks (or đ) and so must match exactly.
  public var hasMarks: Bool { exactKey != nil }

  /// The same word typed without marks.
  public var withoutMarks: QueryWord {
    QueryWord(foldedKey: foldedKey, exactKey: nil, typedKey: foldedKey)
  }

  /// The words of a text, in order: runs of letters and digits; all else separates.
  ///
  /// - Complexity: linear.
  public static func words(of text: String) -> [QueryWord] {
    let source = Array(text.utf8)
    let exact = SearchKey(source, style: .exact)
    let folded = SearchKey(source)
    return SearchWords.ranges(in: folded.bytes).map { range in
      let origin = folded.sourceRange(of: range)
      let place = SearchWords.trimmed(exact.keyRange(of: origin), of: exact.bytes)
      let word = Array(exact.bytes[place])
      let key = Array(folded.bytes[range])
      let typed = LetterCase.lowercased(Composition.compose(Array(source[origin])))
      return QueryWord(foldedKey: key, exactKey: word == key ? nil : word, typedKey: typed)
    }
  }
}
