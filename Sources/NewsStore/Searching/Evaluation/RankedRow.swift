import VietnameseText

/// The words of a query one after the other, by which articles are put in order; of several alternatives
/// the words of any.
///
/// Where only some words have marks, these may stand elsewhere: more is not worth a look at the text.
struct RankedRow: Sendable {
  /// What matches them in the language of the full text.
  let match: String
  /// Of each wording the rows that a text must have.
  let wordings: [[FullTextRow]]
  /// The words that the full text would have to join, those of each wording behind each other.
  let words: [SoughtWord]
  private let rows: [QueryTerm]
  private let patterns: [[TextPattern]]

  init(_ rows: [QueryTerm]) {
    let terms = rows.map { FullTextTerm($0) }
    match = FullTextTerm.any(terms.map(\.match))
    wordings = terms.flatMap(\.wordings)
    words = rows.flatMap(\.spellings).flatMap {
      FullTextRow($0.words, isBeginning: $0.isBeginning).sought
    }
    patterns = wordings.map {
      $0.map { TextPattern(words: $0.words, isBeginning: $0.isBeginning) }
    }
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
    patterns.contains { $0.allSatisfy { !$0.phraseRanges(in: utf8).isEmpty } }
  }
}
