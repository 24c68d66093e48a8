import GRDB

/// Makes an index of the eighth version of one of the seventh: the full text has both forms of a text in
/// one column, as have the names of indicators, whose words are stored only where the identity does not have
/// them.
struct EighthVersion {
  let database: Database

  func bringUpToDate() throws {
    if try hasColumns(fullText: "article_words") {
      try WordIndex(database: database).rebuildFullText()
    }
    try renewNames()
  }

  /// Brings the names of indicators up to date, by which counting finds them.
  func renewNames() throws {
    if try !database.hasColumn("other_exact", in: "indicator") {
      for statement in EighthVersion.words { try database.execute(sql: statement) }
    }
    guard try hasColumns(fullText: "indicator_words") else { return }
    try database.execute(sql: "DROP TABLE indicator_words; \(Schema.nameWords)")
    var words = IndicatorWords(database: database)
    for row in try database.rows(
      "SELECT indicator_key, words_folded, words_exact FROM indicator WHERE words_folded <> ''")
    {
      try words.insert(row.at(0), folded: row.at(1), exact: row.at(2))
    }
    try words.apply()
  }

  /// Whether a full text has a column for words without marks, and another for those with them.
  private func hasColumns(fullText table: String) throws -> Bool {
    try database.hasColumn("folded", in: table)
  }

  private static let words = [
    "ALTER TABLE indicator ADD COLUMN other_exact TEXT DEFAULT ''",
    "UPDATE indicator SET other_exact = nullif(words_exact, ' ' || id || ' ')",
    "ALTER TABLE indicator DROP COLUMN words_exact",
    "ALTER TABLE indicator ADD COLUMN \(Schema.indicatorWords)",
  ]
}
