/// Finds in a text what a query means: the way every search of the program matches.
///
///     TextPattern("tu son").ranges(in: "xã Tú Sơn") → the range of “Tú Sơn”
///
/// Case and the form of composition do not matter. A word typed without marks matches any marks;
/// a word with marks matches only itself, wherever its tone is written. Words match from their
/// start; the last one also as the beginning of a longer word, the others as a whole. Punctuation
/// and blanks, however many, separate words and nothing more.
public struct TextPattern: Sendable {
  /// The words looked for.
  public let words: [QueryWord]
  /// Whether the last may also be the beginning of a longer word.
  private let isBeginning: Bool

  /// The pattern of a query as typed.
  public init(_ query: String) {
    self.init(words: QueryWord.words(of: query))
  }

  /// The pattern of some words.
  ///
  /// - Parameter isBeginning: whether the last may also be the beginning of a longer word.
  public init(words: [QueryWord], isBeginning: Bool = true) {
    self.words = words
    self.isBeginning = isBeginning
  }

  /// Whether the query has no word, and so matches nothing.
  public var isEmpty: Bool { words.isEmpty }

  /// Where the query occurs: byte ranges of the text, in order, without overlaps.
  ///
  /// The occurrences of the words one after the other; if there is none, those of each word.
  ///
  /// - Complexity: linear in the text for queries of a few words.
  public func ranges(in text: String) -> [Range<Int>] {
    ranges(in: Array(text.utf8))
  }

  /// The same in UTF-8; what a list shows of a text needs no more than its beginning.
  ///
  /// - Parameter start: where words one after the other are good enough: what follows the line in which
  ///   they first stand so from there on may be left out.
  public func ranges(in utf8: [UInt8], sufficientFrom start: Int? = nil) -> [Range<Int>] {
    ranges(in: utf8, orSingleWords: words.count > 1, sufficientFrom: start)
  }

  /// Where all the words occur one after the other in a text in UTF-8: byte ranges, in order, without
  /// overlaps.
  ///
  /// - Complexity: linear in the text for queries of a few words.
  public func phraseRanges(in utf8: [UInt8]) -> [Range<Int>] {
    ranges(in: utf8, orSingleWords: false, sufficientFrom: nil)
  }

  private func ranges(
    in utf8: [UInt8], orSingleWords isLoose: Bool, sufficientFrom start: Int?
  ) -> [Range<Int>] {
    guard !isEmpty else { return [] }
    let plain = PlainMatcher(
      words: words, isBeginning: isBeginning, source: utf8.span, sufficientFrom: start)
    if let plain {
      let phrases = plain.phrases()
      return phrases.isEmpty && isLoose ? plain.singleWords() : phrases
    }
    var matcher = PatternMatcher(words: words, isBeginning: isBeginning, source: utf8)
    let phrases = matcher.phrases()
    return phrases.isEmpty && isLoose ? matcher.singleWords() : phrases
  }
}
