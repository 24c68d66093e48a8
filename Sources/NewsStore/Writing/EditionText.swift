import GRDB
import NewsModel

/// Writes the text and the page of an edition, which stay the same whether it is kept or not.
struct EditionText {
  let database: Database

  /// Writes them, in place of those that may be there.
  func write(_ prepared: PreparedArticle, key: Int64) throws {
    let (article, page) = (prepared.analyzed.article, prepared.page)
    try database.run(
      """
      INSERT OR REPLACE INTO article_text
        (article_key, text, paragraphs, lines, raw_text, raw_is_whole)
      VALUES (?, CAST(? AS TEXT), ?, ?, CAST(? AS TEXT), ?)
      """,
      [
        key, StoredText.column(article.text), LineCoding.encode(article.paragraphs),
        LineCoding.encode(article.lines), StoredText.column(page.bytes), page.isWhole,
      ])
  }
}
