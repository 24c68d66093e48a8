import VietnameseText

/// Terms in the language of SQLite's full text: each word is quoted, so no query that somebody types is
/// an error there.
///
/// A word without marks finds the form of a text without them, one with marks the form that has them;
/// so words in a row are known as neighbors where all have marks or none.
///
/// - Source: https://www.sqlite.org/fts5.html, "Full-text Query Syntax"
struct FullTextTerm {
  /// The term in each of its spellings.
  let rows: [FullTextRow]
  /// All texts that have the term have the rows of one of these.
  let wordings: [[FullTextRow]]
  /// Of a phrase in which only some words have marks, and so `wordings` take words that are not next to
  /// each other: texts with one of these rows surely have the term, but not all of them have one.
  var literal: [FullTextRow]? { zip(rows, wordings).contains { $1 != [$0] } ? rows : nil }

  init(_ term: QueryTerm) {
    rows = term.spellings.map { FullTextRow($0.words, isBeginning: $0.isBeginning) }
    wordings = rows.map(\.known)
  }

  /// Matches all texts that have the term.
  var match: String {
    FullTextTerm.any(wordings.map { FullTextTerm.all($0.map(\.match)) })
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
