import GRDB

extension TotalsWriter {
  /// Counts the content of units anew, drops those that nothing names any more, and counts the
  /// units below each of the others.
  func updatePlaces(_ keys: Set<Int64>) throws {
    for key in keys { try updateCounts(ofPlace: key) }
    // The lowest first: a unit can go once those below it have gone.
    for level in ["commune", "district", "province"] {
      for key in keys { try dropPlace(key, level: level) }
    }
    for key in keys {
      try database.run(
        """
        UPDATE place SET children = (
          SELECT count(*) FROM place c WHERE c.parent_key = ?1 AND c.is_listed)
        WHERE place_key = ?1
        """, [key])
    }
  }

  private func updateCounts(ofPlace key: Int64) throws {
    try database.run(
      """
      UPDATE place SET
        articles = (SELECT count(*) FROM place_within w
          JOIN article a ON a.subject_key = w.place_key WHERE w.ancestor_key = ?1),
        models = (SELECT count(DISTINCT f.model_key) FROM place_within w
          JOIN model_use f ON f.unit_key = w.place_key WHERE w.ancestor_key = ?1),
        metrics = (SELECT count(*) FROM place_within w
          JOIN metric f ON f.unit_key = w.place_key WHERE w.ancestor_key = ?1),
        achievements = (SELECT count(*) FROM place_within w
          JOIN achievement f ON f.unit_key = w.place_key WHERE w.ancestor_key = ?1),
        documents = (SELECT count(DISTINCT f.document_key) FROM place_within w
          JOIN citation f ON f.unit_key = w.place_key WHERE w.ancestor_key = ?1)
      WHERE place_key = ?1
      """, [key])
  }

  private func dropPlace(_ key: Int64, level: String) throws {
    try database.run(
      """
      DELETE FROM place WHERE place_key = ?1 AND level = ?2 AND NOT is_listed
        AND NOT EXISTS (SELECT 1 FROM article_place WHERE place_key = ?1)
        AND NOT EXISTS (SELECT 1 FROM place WHERE district_key = ?1 OR province_key = ?1)
      """, [key, level])
  }

  /// What the whole library holds.
  func updateTotals() throws {
    try database.run("INSERT OR REPLACE INTO total (name, value) " + TotalsWriter.countEverything)
  }

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
