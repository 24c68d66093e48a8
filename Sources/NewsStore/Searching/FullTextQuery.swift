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

  /// A query for texts that one reading or another finds; nil if there is no word in any.
  init?(anyOf readings: [Search.Reading]) {
    let queries = readings.compactMap { FullTextQuery($0.words, isComplete: $0.isComplete) }
    guard queries.count > 1 else {
      guard let query = queries.first else { return nil }
      self = query
      return
    }
    allWords = FullTextQuery.either(queries.map(\.allWords))
    let hasPhrase = queries.contains { $0.phrase != nil }
    phrase = hasPhrase ? FullTextQuery.either(queries.map { $0.phrase ?? $0.allWords }) : nil
  }

  /// A query with at least one word, or nil.
  ///
  /// - Parameter isComplete: Whether the last word too is looked for as a whole.
  init?(_ words: [QueryWord], isComplete: Bool = false) {
    let words = Array(words.prefix(FullTextQuery.wordLimit))
    guard let last = words.indices.last else { return nil }
    let terms = words.dropLast().map { FullTextQuery.term([$0.indexed], isExact: $0.hasMarks) }
    let end = FullTextQuery.end([], words[last], words[last].hasMarks, isComplete)
    allWords = (terms + [end]).joined(separator: " AND ")
    guard words.count > 1 else {
      phrase = nil
      return
    }
    // Neighbours are known within one column only: of a query with and without marks, the marks are
    // asked for apart.
    let isExact = words.allSatisfy(\.hasMarks)
    let before = words.dropLast().map { isExact ? $0.exact : $0.folded }
    let row = FullTextQuery.end(before, words[last], isExact, isComplete)
    let marked = isExact ? [] : zip(words, terms + [end]).filter { $0.0.hasMarks }.map(\.1)
    phrase = ([row] + marked).joined(separator: " AND ")
  }

  /// Texts that have all words, but not one after the other.
  var scattered: String? {
    phrase.map { "(\(allWords)) NOT (\($0))" }
  }

  private static func term(_ words: [String], isExact: Bool) -> String {
    "\(isExact ? "exact" : "folded") : \"\(words.joined(separator: " "))\""
  }

  /// Words in a row of which the last may go on, unless it is complete.
  private static func end(
    _ words: [String], _ last: QueryWord, _ isExact: Bool, _ isComplete: Bool
  ) -> String {
    if isComplete {
      return term(words + [isExact ? last.exact : last.folded], isExact: isExact)
    }
    let terms = (isExact ? last.beginnings : [last.folded]).map {
      term(words + [$0], isExact: isExact) + " *"
    }
    return terms.count == 1 ? terms[0] : "(\(terms.joined(separator: " OR ")))"
  }

  private static func either(_ queries: [String]) -> String {
    queries.map { "(\($0))" }.joined(separator: " OR ")
  }
}

extension QueryWord {
  /// The whole word as the column for it has it.
  fileprivate var indexed: String { hasMarks ? exact : folded }
}
