import VietnameseText

/// The words of a query one after the other, by which articles are put in order; of several alternatives
/// the words of any.
///
/// Where only some words have marks, these may stand elsewhere: more is not worth a look at the text.
struct RankedRow: Hashable, Sendable {
  private let rows: [QueryTerm]

  init(_ rows: [QueryTerm]) {
    self.rows = rows
  }

  /// What matches them in the language of the full text.
  var match: String { FullTextTerm.any(rows.map { FullTextTerm($0).match }) }

  /// The words that the full text would have to join.
  var words: Set<QueryWord> { Set(rows.flatMap(\.spellings).flatMap(\.words)) }

  /// Whether a text has them.
  ///
  /// - Complexity: linear in the text.
  func occurs(in utf8: [UInt8]) -> Bool {
    rows.flatMap(\.spellings).contains { words, isBeginning in
      let marked = words.filter(\.hasMarks)
      guard marked.count > 0, marked.count < words.count else {
        return RankedRow.has(words, isBeginning, utf8)
      }
      return RankedRow.has(words.map(\.withoutMarks), isBeginning, utf8)
        && marked.allSatisfy { RankedRow.has([$0], isBeginning && $0 == words.last, utf8) }
    }
  }

  private static func has(_ words: [QueryWord], _ isBeginning: Bool, _ utf8: [UInt8]) -> Bool {
    !TextPattern(words: words, isBeginning: isBeginning).phraseRanges(in: utf8).isEmpty
  }
}
