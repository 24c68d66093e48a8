import Foundation
import GRDB

/// The rows of editions and of the bands by which alike ones are found.
struct EditionTable {
  let database: Database

  /// The edition of a key.
  func edition(_ key: Int64) throws -> Edition? {
    let sql = "SELECT kept_key, published, length, id, sketch FROM edition WHERE edition_key = ?"
    return try database.rows(sql, [key]).first.map { row in
      try Edition(
        key: key, rank: EditionRank(published: row.at(1), length: row.at(2), id: row.at(3)),
        sketch: TextSketch(bytes: [UInt8](row.at(4) as Data)), keptKey: row.at(0))
    }
  }

  /// An edition as it was written a moment ago, before it is known whether it is kept.
  static func edition(_ key: Int64, _ prepared: PreparedArticle) -> Edition {
    let article = prepared.analyzed.article
    return Edition(
      key: key,
      rank: EditionRank(
        published: article.published?.description, length: article.text.utf8.count, id: article.id),
      sketch: prepared.sketch, keptKey: nil)
  }

  /// The key of the edition with an identity, or nil.
  func key(ofID id: String) throws -> Int64? {
    try database.lookUp("SELECT edition_key FROM edition WHERE id = ?", [id])
  }

  /// Writes a new edition's row; until it is settled it counts as kept.
  func insert(_ prepared: PreparedArticle) throws -> Int64 {
    let article = prepared.analyzed.article
    let key = try ArticleKey.next(published: article.published, in: database)
    try database.run(
      """
      INSERT INTO edition (edition_key, id, kept_key, published, length, sketch)
      VALUES (?1, ?2, ?1, ?3, ?4, ?5)
      """,
      [
        key, article.id, article.published?.description, article.text.utf8.count,
        Data(prepared.sketch.bytes),
      ])
    return key
  }

  /// Brings the row of an edition up to date that was read anew; until it is settled it counts as kept.
  func update(_ key: Int64, _ prepared: PreparedArticle) throws {
    let article = prepared.analyzed.article
    try database.run(
      """
      UPDATE edition SET kept_key = ?1, published = ?2, length = ?3, sketch = ?4
      WHERE edition_key = ?1
      """,
      [
        key, article.published?.description, article.text.utf8.count, Data(prepared.sketch.bytes),
      ])
  }

  /// Notes which edition is kept for another.
  func setKept(_ kept: Int64, for key: Int64) throws {
    try database.run("UPDATE edition SET kept_key = ?2 WHERE edition_key = ?1", [key, kept])
  }

  /// The editions that one is kept for, without itself.
  func followers(of key: Int64) throws -> [Int64] {
    try database.lookUpAll(
      "SELECT edition_key FROM edition WHERE kept_key = ?1 AND edition_key <> ?1", [key])
  }

  /// The sketch of an edition.
  func sketch(of key: Int64) throws -> TextSketch {
    TextSketch(
      bytes: try database.lookUpBytes("SELECT sketch FROM edition WHERE edition_key = ?", [key]))
  }

  /// The editions that share a band with a sketch, and as far as is told there most of the other values.
  func neighbors(of sketch: TextSketch) throws -> Set<Int64> {
    var keys: Set<Int64> = []
    for key in SketchBands.keys(of: sketch) {
      let ofBand = try database.lookUpPairs(
        """
        SELECT band, edition_key FROM edition_band WHERE band BETWEEN ?1 AND ?2
        UNION ALL SELECT band, edition_key FROM recent_band WHERE band BETWEEN ?1 AND ?2
        """, [key.ofBand.lowerBound, key.ofBand.upperBound])
      for (code, edition) in ofBand where key.agrees(with: code) { keys.insert(edition) }
    }
    return keys
  }

  /// Makes an edition one that others find. Of each page that a statement for several rows changes, SQLite
  /// would keep a copy to take them all back.
  func insertBands(of edition: Edition) throws {
    for key in SketchBands.keys(of: edition.sketch) {
      try database.run(
        "INSERT INTO recent_band (edition_key, band) VALUES (?, ?)", [edition.key, key.code])
    }
  }

  /// Hides an edition from others.
  func removeBands(of edition: Edition) throws {
    for key in SketchBands.keys(of: edition.sketch) {
      for table in EditionTable.bandTables {
        try database.run(
          "DELETE FROM \(table) WHERE band = ? AND edition_key = ?", [key.code, edition.key])
      }
    }
  }

  /// The tables that have bands.
  static let bandTables = ["edition_band", "recent_band"]

  /// Puts the bands of recent editions among those of all when they are many: in their order, which changes
  /// each page of that table once.
  ///
  /// - Parameters:
  ///   - known: how many there were before; nil when nobody has counted them.
  ///   - added: how many have come since.
  ///   - limit: so many wait.
  /// - Returns: how many there are now; nil when nobody has counted them, because few have come.
  func mergeRecentBands(
    _ known: Int?, added: Int, limit: Int = EditionTable.recentLimit
  ) throws -> Int? {
    guard known != nil || added >= EditionTable.countedBands else { return nil }
    let count =
      try known.map { $0 + added }
      ?? Int(database.integer("SELECT count(*) FROM recent_band") ?? 0)
    guard count >= limit else { return count }
    // None of them is there; but of a statement that might fail SQLite keeps what it needs to undo it.
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO edition_band (band, edition_key)
          SELECT band, edition_key FROM recent_band ORDER BY band, edition_key;
        DELETE FROM recent_band
        """)
    return 0
  }

  /// So many bands are counted: to do it for an article or two would take longer than to write them.
  private static let countedBands = 1_000
  /// So many bands wait: of 50,000 editions, in four megabytes that are in memory while they change.
  static let recentLimit = 1 << 18
}
