import VietnameseText

/// Terms in the language of SQLite's full text: each word is quoted, so no query that somebody types is
/// an error there.
///
/// A word without marks finds the form of a text without them, one with marks the form that has them;
/// so words in a row are known as neighbors where all have marks or none.
///
/// - Source: https://www.sqlite.org/fts5.html, "Full-text Query Syntax"
struct FullTextTerm {
  /// Matches all texts that have the term.
  let match: String
  /// Of a phrase in which only some words have marks, and so `match` takes words that are not next to
  /// each other: matches texts that surely have the term, but not all of them.
  let literal: String?

  init(_ term: QueryTerm) {
    let spellings = term.spellings.map { FullTextSpelling($0.words, isBeginning: $0.isBeginning) }
    match = FullTextTerm.any(spellings.map(\.match))
    let isLoose = spellings.contains { $0.literal != nil }
    literal = isLoose ? FullTextTerm.any(spellings.map { $0.literal ?? $0.match }) : nil
  }

  /// What matches any of some queries.
  static func any(_ queries: [String]) -> String {
    queries.count == 1 ? queries[0] : "(" + queries.joined(separator: " OR ") + ")"
  }

  /// What matches all of some queries; the same one is asked for once.
  static func all(_ queries: [String]) -> String {
    var seen: Set<String> = []
    let queries = queries.filter { seen.insert($0).inserted }
    return queries.count == 1 ? queries[0] : "(" + queries.joined(separator: " AND ") + ")"
  }
}

/// A row of words in the language of SQLite's full text.
private struct FullTextSpelling {
  let match: String
  let literal: String?

  init(_ words: [QueryWord], isBeginning: Bool) {
    let marked = words.filter(\.hasMarks)
    guard marked.count > 0, marked.count < words.count else {
      match = FullTextSpelling.row(words, isBeginning: isBeginning)
      literal = nil
      return
    }
    let each = words.enumerated().filter { $0.element.hasMarks }.map { index, word in
      FullTextSpelling.row([word], isBeginning: isBeginning && index == words.count - 1)
    }
    let folded = FullTextSpelling.row(words.map(\.folded), isBeginning: isBeginning)
    match = FullTextTerm.all([folded] + each)
    literal = FullTextSpelling.row(words, isBeginning: isBeginning)
  }

  /// Words in a row, as they are, of which the last may go on.
  private static func row(_ words: [QueryWord], isBeginning: Bool) -> String {
    let last = words[words.count - 1]
    let ends = isBeginning ? last.beginnings : [last.exact]
    let before = words.dropLast().map(\.exact)
    return FullTextTerm.any(ends.map { row(before + [$0], isBeginning: isBeginning) })
  }

  private static func row(_ words: [String], isBeginning: Bool) -> String {
    "\"\(words.joined(separator: " "))\"" + (isBeginning ? " *" : "")
  }
}
