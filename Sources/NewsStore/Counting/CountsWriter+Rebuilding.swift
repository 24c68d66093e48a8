import GRDB

extension CountsWriter {
  /// Counts everything anew from the articles and facts.
  ///
  /// - Complexity: reads every fact.
  static func rebuild(_ database: Database) throws {
    var writer = CountsWriter(database: database)
    try writer.indicatorWords.removeAll()
    try database.execute(sql: "DELETE FROM tally; DELETE FROM total")
    for statement in tallyStatements + countStatements { try database.execute(sql: statement) }
    for kind in SubjectKind.allCases {
      let owners = "SELECT DISTINCT owner FROM tally WHERE kind = '\(kind.names.rawValue)'"
      for key in try database.integers(owners) {
        try writer.updateWordings(of: kind, key)
        try writer.updateNames(of: kind, key, formerNames: [])
      }
    }
    try writer.namePhrases()
    try writer.indicatorWords.apply()
    try database.execute(sql: "INSERT INTO total (name, value) " + countEverything)
    try writer.updateTotals()
  }

  private static let tallyStatements = [
    ("place_model", "w.ancestor_key", "f.model_key", "model_use", true),
    ("place_document", "w.ancestor_key", "f.document_key", "citation", true),
    ("model_unit", "f.model_key", "f.unit_key", "model_use", false),
    ("model_name", "f.model_key", "f.name", "model_use", false),
    ("model_kind", "f.model_key", "f.kind", "model_use", false),
    ("model_sponsor", "f.model_key", "f.sponsor", "model_use", false),
    ("indicator_name", "f.indicator_key", "f.indicator", "metric", false),
    ("indicator_measure", "f.indicator_key", "f.unit", "metric", false),
    ("document_number", "f.document_key", "f.number", "citation", false),
    ("document_kind", "f.document_key", "f.kind", "citation", false),
    ("document_date", "f.document_key", "f.date", "citation", false),
    ("document_issuer", "f.document_key", "f.issuer", "citation", false),
    ("document_level", "f.document_key", "f.issuer_level", "citation", false),
    ("document_place", "f.document_key", "f.issuer_place", "citation", false),
  ].map { (kind, owner, member, table, isByPlace) in
    """
    INSERT INTO tally (kind, owner, member, uses)
    SELECT '\(kind)', \(owner), \(member), count(*) FROM \(table) f
    \(isByPlace ? "JOIN place_within w ON w.place_key = f.unit_key" : "")
    WHERE \(member) IS NOT NULL \(table == "metric" ? "AND f.is_known" : "") GROUP BY 2, 3
    """
  }

  private static let countStatements = [
    """
    UPDATE place SET
      articles = (SELECT count(*) FROM place_within w
        JOIN article a ON a.subject_key = w.place_key WHERE w.ancestor_key = place.place_key),
      models = (SELECT count(*) FROM tally WHERE kind = 'place_model' AND owner = place.place_key),
      metrics = (SELECT count(*) FROM place_within w
        JOIN metric f ON f.unit_key = w.place_key WHERE w.ancestor_key = place.place_key),
      achievements = (SELECT count(*) FROM place_within w
        JOIN achievement f ON f.unit_key = w.place_key WHERE w.ancestor_key = place.place_key),
      documents =
        (SELECT count(*) FROM tally WHERE kind = 'place_document' AND owner = place.place_key)
    """,
    """
    UPDATE place SET children =
      (SELECT count(*) FROM place c WHERE c.parent_key = place.place_key AND c.is_listed)
    """,
    """
    UPDATE model SET
      articles =
        (SELECT count(DISTINCT article_key) FROM model_use f WHERE f.model_key = model.model_key),
      places =
        (SELECT count(*) FROM tally WHERE kind = 'model_unit' AND owner = model.model_key)
    """,
    """
    UPDATE indicator SET
      metrics =
        (SELECT count(*) FROM metric f WHERE f.indicator_key = indicator.indicator_key),
      places =
        (SELECT count(DISTINCT unit_key) FROM metric f
          WHERE f.indicator_key = indicator.indicator_key)
    """,
    """
    UPDATE document SET articles =
      (SELECT count(DISTINCT article_key) FROM citation f
        WHERE f.document_key = document.document_key)
    """,
    "DELETE FROM model WHERE articles = 0",
    "DELETE FROM indicator WHERE metrics = 0",
    "DELETE FROM document WHERE articles = 0",
  ]

  /// The names and values of the table `total`.
  static let countEverything = """
    SELECT 'articles', count(*) FROM article
    UNION ALL SELECT 'models', count(*) FROM model
    UNION ALL SELECT 'model_uses', count(*) FROM model_use
    UNION ALL SELECT 'indicators', count(*) FROM indicator
    UNION ALL SELECT 'metrics', count(*) FROM metric
    UNION ALL SELECT 'achievements', count(*) FROM achievement
    UNION ALL SELECT 'documents', count(*) FROM document
    UNION ALL SELECT 'citations', count(*) FROM citation
    UNION ALL SELECT 'provinces', count(*) FROM place WHERE level = 'province' AND is_listed
    UNION ALL SELECT 'districts', count(*) FROM place WHERE level = 'district' AND is_listed
    UNION ALL SELECT 'communes', count(*) FROM place WHERE level = 'commune' AND is_listed
    """
}
