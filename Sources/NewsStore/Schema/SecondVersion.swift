import Foundation
import GRDB

/// Makes an index of the second version of one of the first: of the texts that are there, those that
/// are nearly the same become editions of one article, and all that is looked up by words is made anew,
/// as words are folded a little differently now. What is counted is made anew by the sixth version.
struct SecondVersion {
  let database: Database

  /// References are not checked before the end of the migration.
  func bringUpToDate() throws {
    try FifthVersion(database: database).addColumns()
    for statement in SecondVersion.moves { try database.execute(sql: statement) }
    try PackedTexts(database: database).takeOverFormer()
    try sketchTexts()
    try WordIndex(database: database).rebuild()
    try settleEditions()
  }

  /// Tables whose columns or references have changed take their rows over from the former ones.
  private static let moves = [
    "ALTER TABLE file ADD COLUMN pass INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE file ADD COLUMN is_whole INTEGER NOT NULL DEFAULT 1",
    "CREATE TABLE former_source AS SELECT * FROM source",
    "CREATE TABLE former_article AS SELECT * FROM article",
    "CREATE TABLE former_text AS SELECT * FROM article_text",
    """
    DROP TABLE source; DROP TABLE article_text; DROP TABLE article; DROP TABLE total;
    DROP TABLE article_words; DROP TABLE indicator_words
    """,
    withoutFile(Schema.sources), Schema.editions, Schema.texts, Schema.articles, Schema.fullText,
    Schema.nameWords, Schema.words, Schema.totals,
    Schema.sites,
    """
    INSERT INTO article (short_label, \(articleColumns))
    SELECT \(SeventhVersion.shortLabel), \(articleColumns) FROM former_article
    """,
    """
    INSERT INTO edition (edition_key, id, kept_key, published, length, sketch)
    SELECT article_key, id, article_key, published, length(CAST(text AS BLOB)), x''
    FROM article JOIN former_text USING (article_key)
    """,
    """
    INSERT INTO source (edition_key, file_key, record)
    SELECT article_key, file_key, record FROM former_source
    """,
    "DROP TABLE former_source; DROP TABLE former_article",
    // The names of indicators are put into the full text again when they are counted.
    "UPDATE indicator SET words_folded = '', words_exact = ''",
  ]

  private static let articleColumns = """
    article_key, id, title, label_order, label_folded, byline, published, year, outlet, url, sha256,
    encoding, opening, subject_key, subject_confidence, subject_ranges, models, metrics,
    achievements, documents
    """

  /// The table of files has only got more columns.
  private static func withoutFile(_ statements: String) -> String {
    statements.split(separator: ";").filter { !$0.contains("CREATE TABLE file ") }
      .joined(separator: ";")
  }

  private func sketchTexts() throws {
    for key in try database.integers("SELECT article_key FROM article") {
      guard let article = try LibraryReader(database: database).edition(key) else { continue }
      try database.run(
        "UPDATE edition SET sketch = ? WHERE edition_key = ?",
        [Data(TextSketch(article).bytes), key])
    }
  }

  private func settleEditions() throws {
    let table = EditionTable(database: database)
    var settlement = EditionSettlement(database: database)
    for key in try database.integers("SELECT edition_key FROM edition") {
      if let edition = try table.edition(key) { settlement.add(edition) }
    }
    try settlement.settle()
    // What goes with the articles is counted afterwards.
    var ignored = CountChanges()
    var words = WordChanges()
    let remover = ArticleRemover(database: database, texts: PackedTexts(database: database))
    for key in settlement.settled.values.filter({ !$0.isKept }).map(\.key).sorted() {
      try DuplicateTable(database: database).insertFromArticle(key)
      try removeFacts(of: key)
      try remover.remove(key, counting: &ignored, &words)
    }
    try words.apply(to: database)
  }

  /// References do not take rows along during a migration.
  private func removeFacts(of key: Int64) throws {
    for table in ["article_place", "model_use", "metric", "achievement", "citation"] {
      try database.run("DELETE FROM \(table) WHERE article_key = ?", [key])
    }
  }
}
