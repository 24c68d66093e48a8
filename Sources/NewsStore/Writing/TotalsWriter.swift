import GRDB

/// Counts anew what a batch may have changed, and drops the rows that nothing refers to any more.
struct TotalsWriter {
  /// A model has few spellings that many use; names of indicators that only look alike have many.
  private static let spellingLimit = 8

  let database: Database

  /// Brings the counts of the touched rows, and the totals, up to date.
  func update(_ touched: TouchedKeys) throws {
    for key in touched.models { try updateModel(key) }
    for key in touched.indicators { try updateIndicator(key) }
    for key in touched.documents { try updateDocument(key) }
    try updatePlaces(try withAncestors(touched.places))
    try updateTotals()
  }

  private func updateModel(_ key: Int64) throws {
    let name = try commonest("name", of: "model_use", by: "model_key", key)
    guard let name else {
      return try database.run("DELETE FROM model WHERE model_key = ?", [key])
    }
    let keys = try keys(of: name, "name", of: "model_use", by: "model_key", key)
    try database.run(
      """
      UPDATE model SET name = ?2, name_order = ?3, words_folded = ?4, words_exact = ?5,
        kind = ?6, sponsor = ?7,
        articles = (SELECT count(DISTINCT article_key) FROM model_use WHERE model_key = ?1),
        places = (SELECT count(DISTINCT unit_key) FROM model_use WHERE model_key = ?1)
      WHERE model_key = ?1
      """,
      [
        key, name, keys.order, keys.folded, keys.exact,
        try commonest("kind", of: "model_use", by: "model_key", key),
        try commonest("sponsor", of: "model_use", by: "model_key", key),
      ])
  }

  private func updateIndicator(_ key: Int64) throws {
    let name = try commonest("indicator", of: "metric", by: "indicator_key", key)
    guard let name else {
      try IndicatorWords(database: database).replace(key, by: nil)
      return try database.run("DELETE FROM indicator WHERE indicator_key = ?", [key])
    }
    let keys = try keys(of: name, "indicator", of: "metric", by: "indicator_key", key)
    try IndicatorWords(database: database).replace(key, by: keys)
    try database.run(
      """
      UPDATE indicator SET name = ?2, name_order = ?3, words_folded = ?4, words_exact = ?5,
        unit = ?6,
        metrics = (SELECT count(*) FROM metric WHERE indicator_key = ?1),
        places = (SELECT count(DISTINCT unit_key) FROM metric WHERE indicator_key = ?1)
      WHERE indicator_key = ?1
      """,
      [
        key, name, keys.order, keys.folded, keys.exact,
        try commonest("unit", of: "metric", by: "indicator_key", key),
      ])
  }

  private func updateDocument(_ key: Int64) throws {
    let number = try commonest("number", of: "citation", by: "document_key", key)
    guard let number else {
      return try database.run("DELETE FROM document WHERE document_key = ?", [key])
    }
    let keys = NameKeys(number)
    try database.run(
      """
      UPDATE document SET number = ?2, name_order = ?3, words_folded = ?4, words_exact = ?5,
        kind = ?6, date = ?7,
        articles = (SELECT count(DISTINCT article_key) FROM citation WHERE document_key = ?1)
      WHERE document_key = ?1
      """,
      [
        key, number, keys.order, keys.folded, keys.exact,
        try commonest("kind", of: "citation", by: "document_key", key),
        try commonest("date", of: "citation", by: "document_key", key),
      ])
  }

  /// The value that most rows have; of equals the one that sorts first. Nil when none has one.
  private func commonest(
    _ column: String, of table: String, by keyColumn: String, _ key: Int64
  ) throws -> String? {
    let sql = """
      SELECT \(column) FROM \(table) WHERE \(keyColumn) = ? AND \(column) IS NOT NULL
      GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1
      """
    return try String.fetchOne(database.cachedStatement(sql: sql), arguments: [key])
  }

  /// The keys of the commonest name, found by the words of other spellings too.
  private func keys(
    of name: String, _ column: String, of table: String, by keyColumn: String, _ key: Int64
  ) throws -> NameKeys {
    let sql = """
      SELECT \(column) FROM \(table) WHERE \(keyColumn) = ? AND \(column) <> ?
      GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT \(TotalsWriter.spellingLimit)
      """
    let others = try String.fetchAll(
      database.cachedStatement(sql: sql), arguments: [key, name])
    return NameKeys(name, otherSpellings: others)
  }

  private func withAncestors(_ keys: Set<Int64>) throws -> Set<Int64> {
    try keys.reduce(into: keys) { all, key in
      all.formUnion(
        try database.integers("SELECT ancestor_key FROM place_within WHERE place_key = ?", [key]))
    }
  }
}
