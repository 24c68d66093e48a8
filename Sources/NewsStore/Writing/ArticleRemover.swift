import GRDB
import NewsModel

/// Takes an article out of every table and out of the full text; the edition it was, and its text,
/// stay.
struct ArticleRemover {
  let database: Database
  /// The texts of those whose words must be taken out.
  let texts: PackedTexts

  /// Removes an article, and counts what goes with it.
  func remove(
    _ articleKey: Int64, counting changes: inout CountChanges, _ words: inout WordChanges
  ) throws {
    try countArticle(articleKey, in: &changes)
    try countFacts(of: articleKey, in: &changes)
    try removeWords(of: articleKey, &words)
    // Everything else refers to the article and goes with it.
    try database.run("DELETE FROM article WHERE article_key = ?", [articleKey])
  }

  private func countArticle(_ key: Int64, in changes: inout CountChanges) throws {
    changes.addArticle(
      subject: try database.lookUp("SELECT subject_key FROM article WHERE article_key = ?", [key]),
      models: Set(
        try database.lookUpAll("SELECT model_key FROM model_use WHERE article_key = ?", [key])),
      documents: Set(
        try database.lookUpAll("SELECT document_key FROM citation WHERE article_key = ?", [key])),
      -1)
    changes.leave(
      try database.lookUpAll(
        """
        SELECT subject_key FROM article WHERE article_key = ?1 AND subject_key IS NOT NULL
        UNION SELECT place_key FROM article_place WHERE article_key = ?1
        UNION SELECT unit_key FROM model_use WHERE article_key = ?1 AND unit_key IS NOT NULL
        UNION SELECT unit_key FROM metric WHERE article_key = ?1 AND unit_key IS NOT NULL
        UNION SELECT unit_key FROM achievement WHERE article_key = ?1 AND unit_key IS NOT NULL
        """, [key]))
  }

  private func countFacts(of key: Int64, in changes: inout CountChanges) throws {
    for row in try database.rows(
      "SELECT model_key, unit_key, name, kind, sponsor FROM model_use WHERE article_key = ?", [key])
    {
      try changes.addModel(
        row.at(0), unit: row.at(1), name: row.at(2), kind: row.at(3), sponsor: row.at(4), -1)
    }
    for row in try database.rows(
      "SELECT indicator_key, unit_key, indicator, unit, is_known FROM metric WHERE article_key = ?",
      [key])
    {
      let figure = try IndicatorChanges.Figure(
        indicator: row.at(0), unit: row.at(1), name: row.at(2), measure: row.at(3),
        isKnown: row.at(4))
      try changes.removeMetric(figure, in: database)
    }
    for row in try database.rows("SELECT unit_key FROM achievement WHERE article_key = ?", [key]) {
      try changes.addAchievement(unit: row.at(0), -1)
    }
    for row in try database.rows(
      """
      SELECT document_key, unit_key, number, kind, date, issuer, issuer_level, issuer_place
      FROM citation WHERE article_key = ?
      """, [key]
    ) {
      try changes.addCitation(
        row.at(0), unit: row.at(1), number: row.at(2), kind: row.at(3), date: row.at(4),
        issuer: DocumentIssuer(row, at: 5), -1)
    }
  }

  private func removeWords(of articleKey: Int64, _ changes: inout WordChanges) throws {
    if let number = try database.lookUp(
      "SELECT number FROM article WHERE article_key = ?", [articleKey])
    {
      changes.remove(article: Int(number))
    }
    try changes.remove(fromFullText: articleKey) {
      String(decoding: try texts.text(of: articleKey) ?? [], as: UTF8.self)
    }
  }
}
