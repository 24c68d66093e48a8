import GRDB
import NewsModel

/// The rows of editions for which another is kept. Their texts stay, so that each can take the place of
/// the other when that is gone.
struct DuplicateTable {
  let database: Database

  /// Writes a new edition's row.
  func insert(_ article: Article, key: Int64) throws {
    try database.run(
      """
      INSERT INTO duplicate (edition_key, title, byline, published, outlet, url, sha256, encoding)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        key, article.title, article.byline, article.published?.description, article.source.outlet,
        article.source.url, article.source.sha256, article.source.encoding,
      ])
  }

  /// Writes the row of an edition that is an article still.
  func insertFromArticle(_ key: Int64) throws {
    try database.run(
      """
      INSERT INTO duplicate (edition_key, title, byline, published, outlet, url, sha256, encoding)
      SELECT article_key, title, byline, published, outlet, url, sha256, encoding
      FROM article WHERE article_key = ?
      """, [key])
  }

  /// Takes the row away.
  func remove(_ key: Int64) throws {
    try database.run("DELETE FROM duplicate WHERE edition_key = ?", [key])
  }
}
