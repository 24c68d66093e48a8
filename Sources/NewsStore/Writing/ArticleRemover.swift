import GRDB

/// Takes an article out of every table and out of the full text.
struct ArticleRemover {
  let database: Database

  /// Removes an article, and notes whose counts change by it.
  func remove(_ articleKey: Int64, touching touched: inout TouchedKeys) throws {
    try note(articleKey, in: &touched)
    try removeWords(of: articleKey)
    // Everything else refers to the article and goes with it.
    try database.run("DELETE FROM article WHERE article_key = ?", [articleKey])
  }

  private func note(_ articleKey: Int64, in touched: inout TouchedKeys) throws {
    touched.places.formUnion(
      try database.integers(
        """
        SELECT subject_key FROM article WHERE article_key = ?1 AND subject_key IS NOT NULL
        UNION SELECT place_key FROM article_place WHERE article_key = ?1
        UNION SELECT unit_key FROM model_use WHERE article_key = ?1 AND unit_key IS NOT NULL
        UNION SELECT unit_key FROM metric WHERE article_key = ?1 AND unit_key IS NOT NULL
        UNION SELECT unit_key FROM achievement WHERE article_key = ?1 AND unit_key IS NOT NULL
        """, [articleKey]))
    touched.models.formUnion(
      try database.integers("SELECT model_key FROM model_use WHERE article_key = ?", [articleKey]))
    touched.indicators.formUnion(
      try database.integers("SELECT indicator_key FROM metric WHERE article_key = ?", [articleKey]))
    touched.documents.formUnion(
      try database.integers(
        "SELECT document_key FROM citation WHERE article_key = ?", [articleKey]))
  }

  /// A contentless index forgets a text only when it is told the same words again.
  private func removeWords(of articleKey: Int64) throws {
    guard let text = try LibraryReader(database: database).text(of: articleKey) else { return }
    let words = FullTextWords(text)
    try database.run(
      """
      INSERT INTO article_words (article_words, rowid, folded, exact)
      VALUES ('delete', ?, ?, ?)
      """, [articleKey, words.folded, words.exact])
  }
}
