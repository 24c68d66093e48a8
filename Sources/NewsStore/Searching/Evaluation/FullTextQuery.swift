import VietnameseText

/// Terms in the language of SQLite's full text: each word is quoted, so no query that somebody types is
/// an error there.
///
/// A word without marks is looked for in the column `folded`, one with marks in `exact`.
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
      match = FullTextSpelling.row(words, isExact: !marked.isEmpty, isBeginning: isBeginning)
      literal = nil
      return
    }
    // Neighbours are known within one column only.
    let row = FullTextSpelling.row(words, isExact: false, isBeginning: isBeginning)
    let each = words.enumerated().filter { $0.element.hasMarks }.map { index, word in
      FullTextSpelling.row(
        [word], isExact: true, isBeginning: isBeginning && index == words.count - 1)
    }
    match = FullTextTerm.all([row] + each)
    literal = FullTextSpelling.row(words, isExact: true, isBeginning: isBeginning)
  }

  /// Words in a row of which the last may go on.
  private static func row(_ words: [QueryWord], isExact: Bool, isBeginning: Bool) -> String {
    let last = words[words.count - 1]
    let ends = isExact ? (isBeginning ? last.beginnings : [last.exact]) : [last.folded]
    let before = words.dropLast().map { isExact ? $0.exact : $0.folded }
    let column = isExact ? "exact" : "folded"
    return FullTextTerm.any(
      ends.map { end in
        let phrase = (before + [end]).joined(separator: " ")
        return "\(column) : \"\(phrase)\"" + (isBeginning ? " *" : "")
      })
  }
}
