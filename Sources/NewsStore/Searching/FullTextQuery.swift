import VietnameseText

/// A query in the language of SQLite's full text, built from our own words: each is quoted, so no
/// query that somebody types is an error.
///
/// A word without marks is looked for in the column `folded`, one with marks in `exact`; the last
/// one also as the beginning of a longer word.
///
/// - Source: https://www.sqlite.org/fts5.html, "Full-text Query Syntax"
struct FullTextQuery {
  /// More words than any query means; the rest is left out, so that no query takes long.
  static let wordLimit = 32

  /// Texts that have all words.
  let allWords: String
  /// Texts that have them one after the other; nil for a single word.
  let phrase: String?

  /// A query with at least one word, or nil.
  init?(_ words: [QueryWord]) {
    let words = Array(words.prefix(FullTextQuery.wordLimit))
    guard let last = words.indices.last else { return nil }
    let terms = words.enumerated().map { index, word in
      FullTextQuery.term([word], isExact: word.hasMarks) + (index == last ? " *" : "")
    }
    allWords = terms.joined(separator: " AND ")
    guard words.count > 1 else {
      phrase = nil
      return
    }
    // Neighbours are known within one column only: of a query with and without marks, the marks are
    // asked for apart.
    let isExact = words.allSatisfy(\.hasMarks)
    let marked = isExact ? [] : zip(words, terms).filter { $0.0.hasMarks }.map(\.1)
    phrase = ([FullTextQuery.term(words, isExact: isExact) + " *"] + marked)
      .joined(separator: " AND ")
  }

  /// Texts that have all words, but not one after the other.
  var scattered: String? {
    phrase.map { "(\(allWords)) NOT (\($0))" }
  }

  private static func term(_ words: [QueryWord], isExact: Bool) -> String {
    let text = words.map { isExact ? $0.exact : $0.folded }.joined(separator: " ")
    return "\(isExact ? "exact" : "folded") : \"\(text)\""
  }
}
