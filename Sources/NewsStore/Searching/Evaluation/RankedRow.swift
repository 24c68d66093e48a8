import VietnameseText

/// The words of a query one after the other, by which articles are put in order; of several alternatives
/// the words of any.
///
/// Where only some words have marks, these may stand elsewhere: more is not worth a look at the text.
struct RankedRow: Sendable {
  /// What matches them in the language of the full text.
  let match: String
  /// The words that the full text would have to join, those of each wording behind each other.
  let words: [SoughtWord]
  /// Of each wording what a text must have.
  private let wordings: [[TextPattern]]
  private let rows: [QueryTerm]

  init(_ rows: [QueryTerm]) {
    let spellings = rows.flatMap(\.spellings)
    match = FullTextTerm.any(rows.map { FullTextTerm($0).match })
    words = spellings.flatMap { words, isBeginning in
      words.enumerated().map {
        SoughtWord($1, isBeginning: isBeginning && $0 == words.count - 1)
      }
    }
    wordings = spellings.map { RankedRow.patterns($0.words, $0.isBeginning) }
    self.rows = rows
  }

  /// What matches the rows that this one begins with, the longest first, as far as they match every text that
  /// this one does; of several alternatives nothing.
  var beginnings: [String] {
    guard rows.count == 1, rows[0].words.allSatisfy({ $0.readings.isEmpty }) else { return [] }
    let words = rows[0].words
    let isMarked = words.allSatisfy(\.typed.hasMarks)
    return words.indices.dropFirst(2).reversed().map { QueryTerm(Array(words.prefix($0))) }
      // Where only some words have marks, these may stand elsewhere.
      .filter { isMarked || !$0.words.allSatisfy(\.typed.hasMarks) }
      .map { FullTextTerm($0).match }
  }

  /// Whether a text has them.
  ///
  /// - Complexity: linear in the text.
  func occurs(in utf8: [UInt8]) -> Bool {
    wordings.contains { $0.allSatisfy { !$0.phraseRanges(in: utf8).isEmpty } }
  }

  private static func patterns(_ words: [QueryWord], _ isBeginning: Bool) -> [TextPattern] {
    let marked = words.filter(\.hasMarks)
    guard marked.count > 0, marked.count < words.count else {
      return [TextPattern(words: words, isBeginning: isBeginning)]
    }
    let row = TextPattern(words: words.map(\.withoutMarks), isBeginning: isBeginning)
    return [row]
      + marked.map { TextPattern(words: [$0], isBeginning: isBeginning && $0 == words.last) }
  }
}
