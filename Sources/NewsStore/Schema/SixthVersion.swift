import GRDB
import NewsModel

/// Makes an index of the sixth version of one of the fifth: indicators that no table knows are told apart
/// by the marks of their phrases, so that `tầng` and `tăng`, one row before, become two. Their phrases are
/// those of the stored figures. Then counts all anew, for this version and those before it.
struct SixthVersion {
  let database: Database

  /// References are not checked before the end of the migration.
  func bringUpToDate() throws {
    try EighthVersion(database: database).renewNames()
    database.add(function: SixthVersion.phraseKey)
    for statement in SixthVersion.splitting { try database.execute(sql: statement) }
    database.remove(function: SixthVersion.phraseKey)
    try CountsWriter.rebuild(database)
  }

  /// `phrase_key(indicator)`: as the writer makes it.
  private static let phraseKey = DatabaseFunction(
    "phrase_key", argumentCount: 1, pure: true
  ) { values in
    Metric.indicatorKey(ofPhrase: String.fromDatabaseValue(values[0]) ?? "")
  }

  /// One of the phrases of a row keeps it; the others go with rows of their own.
  private static let splitting = [
    """
    CREATE TEMP TABLE phrase (
      indicator_key INTEGER NOT NULL,
      wording TEXT NOT NULL,
      id TEXT NOT NULL,
      PRIMARY KEY (indicator_key, wording)
    ) WITHOUT ROWID
    """,
    """
    INSERT INTO phrase SELECT DISTINCT indicator_key, indicator, phrase_key(indicator)
    FROM metric WHERE NOT is_known
    """,
    // Of two rows that want the same identity one stays as it was, and loses its figures below.
    """
    UPDATE OR IGNORE indicator SET id =
      (SELECT min(p.id) FROM phrase p WHERE p.indicator_key = indicator.indicator_key)
    WHERE indicator_key IN (SELECT indicator_key FROM phrase)
      AND NOT EXISTS (SELECT 1 FROM metric f
        WHERE f.indicator_key = indicator.indicator_key AND f.is_known)
    """,
    "INSERT OR IGNORE INTO indicator (id) SELECT DISTINCT id FROM phrase",
    """
    UPDATE metric SET indicator_key = (SELECT i.indicator_key FROM phrase p JOIN indicator i USING (id)
      WHERE p.indicator_key = metric.indicator_key AND p.wording = metric.indicator)
    WHERE NOT is_known AND (indicator_key, indicator) IN (SELECT p.indicator_key, p.wording
      FROM phrase p JOIN indicator i USING (id) WHERE i.indicator_key <> p.indicator_key)
    """,
    "DROP TABLE phrase",
  ]
}
