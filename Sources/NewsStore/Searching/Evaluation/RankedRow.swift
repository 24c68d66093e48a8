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
  /// The row, if there is one, and means what was typed and nothing else.
  private let only: QueryTerm?
  private let patterns: [[TextPattern]]

  init(_ rows: [QueryTerm]) {
    let terms = rows.map { FullTextTerm($0) }
    match = FullTextTerm.any(terms.map(\.match))
    wordings = terms.flatMap(\.wordings)
    words = terms.flatMap(\.rows).flatMap(\.sought)
    patterns = wordings.map {
      $0.map { TextPattern(words: $0.words, isBeginning: $0.isBeginning) }
    }
    let isPlain = rows.count == 1 && rows[0].words.allSatisfy { $0.readings.isEmpty }
    only = isPlain ? rows[0] : nil
  }

  /// What matches the rows that this one begins with, the longest first, as far as they match every text that
  /// this one does; of several alternatives nothing.
  var beginnings: [String] {
    guard let words = only?.words else { return [] }
    let isMarked = words.allSatisfy(\.typed.hasMarks)
    let whole = words.indices.dropFirst(2).reversed().map { QueryTerm(Array(words.prefix($0))) }
      // Where only some words have marks, these may stand elsewhere.
      .filter { isMarked || !$0.words.allSatisfy(\.typed.hasMarks) }
    return lettersBefore + whole.map { FullTextTerm($0).match }
  }

  /// Where the last word may go on, what matches the same row with a letter less of it, and so on, as long as all
  /// words that begin as the last does begin so too; of several alternatives nothing.
  var lettersBefore: [String] {
    guard let only, only.isBeginning, let last = only.words.last else { return [] }
    return last.typed.shorter.map {
      FullTextTerm(QueryTerm(only.words.dropLast() + [.init($0)], isBeginning: true)).match
    }
  }

  /// Whether a text has them.
  ///
  /// - Complexity: linear in the text.
  func occurs(in utf8: [UInt8]) -> Bool {
    patterns.contains { $0.allSatisfy { !$0.phraseRanges(in: utf8).isEmpty } }
  }
}

extension QueryWord {
  /// The word with a letter less, then with two less, and so on, as long as all words that it may become begin
  /// so too.
  fileprivate var shorter: [QueryWord] {
    (1..<max(1, shown.count)).lazy.map { QueryWord.words(of: String(shown.dropLast($0))) }
      .prefix { words in
        words.count == 1 && words[0].hasMarks == hasMarks
          && beginnings.allSatisfy { beginning in
            words[0].beginnings.contains { beginning.utf8.starts(with: $0.utf8) }
          }
      }.map { $0[0] }
  }
}
