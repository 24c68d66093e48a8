import GRDB

// Most indicators are phrases of articles, which differ at most in case and in where they put tone
// marks and occur once or twice. What is shown for one is the wording that comes last byte by byte, so
// in small letters if any article has it so: that is known without counting wordings.
extension CountsWriter {
  /// Counts an indicator in the words of articles anew; drops the row when it has no figures any more.
  mutating func update(phrase key: Int64, _ change: IndicatorChanges.Change) throws {
    guard newIDs[.indicator]?[key] == nil else { return try insert(phrase: key, change) }
    if try !change.hasLost && add(change, toPhrase: key) { return }
    let row = try database.rows(
      "SELECT name, unit, metrics FROM indicator WHERE indicator_key = ?", [key]
    ).first
    guard let row else { return }
    guard try row.at(2) + change.metrics > 0 else { return try drop(.indicator, key) }
    let former: (name: String, unit: String) = (try row.at(0), try row.at(1))
    // An edition that takes the place of another mostly says the same.
    let isThere =
      try !change.hasLost || change.says(former.name, in: former.unit)
      || hasFigures(key, named: former.name, in: former.unit)
    let wording = try isThere ? change.wording(beside: former) : lastWording(of: key)
    try database.run(
      """
      UPDATE indicator SET metrics = metrics + ?2, places = places + ?3, unit = ?4
      WHERE indicator_key = ?1
      """, [key, change.metrics, change.places, wording.unit])
    guard !wording.name.utf8.elementsEqual(former.name.utf8) else { return }
    let isOfBatch = wording.name.utf8.elementsEqual(change.name.utf8)
    try rename(.indicator, key, wording.name, isOfBatch ? change.nameKeys : nil)
  }

  private mutating func insert(phrase key: Int64, _ change: IndicatorChanges.Change) throws {
    guard change.metrics > 0, let id = newIDs[.indicator]?[key] else { return }
    let keys = change.nameKeys ?? NameKeys(change.name)
    try database.run(
      """
      INSERT INTO indicator (indicator_key, id, name, unit, name_order, words_folded, other_exact,
        metrics, places) VALUES (?, ?2, ?, ?, ?, ?, nullif(?, ' ' || ?2 || ' '), ?, ?)
      """,
      [
        key, id, change.name, change.measure, keys.order, keys.folded, keys.exact, change.metrics,
        change.places,
      ])
    indicatorWords.insert(key, keys)
    totals[SubjectKind.indicator.total, default: 0] += 1
  }

  /// Counts what was added to an indicator that keeps its name, as nearly all do: of a million only the row
  /// itself need be looked up then, once.
  ///
  /// - Returns: whether it keeps its name; else nothing is counted.
  private func add(_ change: IndicatorChanges.Change, toPhrase key: Int64) throws -> Bool {
    try database.run(
      """
      UPDATE indicator SET metrics = metrics + ?2, places = places + ?3, unit = max(unit, ?4)
      WHERE indicator_key = ?1 AND name >= ?5
      """, [key, change.metrics, change.places, change.measure, change.name])
    return database.changesCount > 0
  }

  /// Whether an indicator has figures in a wording, and figures in a unit.
  private func hasFigures(_ key: Int64, named name: String, in unit: String) throws -> Bool {
    try database.integer(
      """
      SELECT EXISTS (SELECT 1 FROM metric WHERE indicator_key = ?1 AND indicator = ?2)
        AND EXISTS (SELECT 1 FROM metric WHERE indicator_key = ?1 AND unit = ?3)
      """, [key, name, unit]) == 1
  }

  private func lastWording(of key: Int64) throws -> (name: String, unit: String) {
    let row = try database.rows(
      "SELECT max(indicator), max(unit) FROM metric WHERE indicator_key = ?", [key]
    ).first
    return (try row?.at(0) ?? "", try row?.at(1) ?? "")
  }

  /// Names indicators in the words of articles, after they were counted anew.
  mutating func namePhrases() throws {
    let rows = try database.rows(
      """
      SELECT indicator_key, max(indicator), max(unit) FROM metric
      GROUP BY indicator_key HAVING NOT max(is_known)
      """)
    for row in rows {
      let (key, name): (Int64, String) = (try row.at(0), try row.at(1))
      try rename(.indicator, key, name, nil)
      try database.run(
        "UPDATE indicator SET unit = ? WHERE indicator_key = ?", [try row.at(2) as String, key])
    }
  }
}

extension IndicatorChanges.Change {
  /// Whether the wordings are those of what was added.
  fileprivate func says(_ name: String, in unit: String) -> Bool {
    self.name.utf8.elementsEqual(name.utf8) && measure.utf8.elementsEqual(unit.utf8)
  }

  fileprivate func wording(
    beside former: (name: String, unit: String)
  ) -> (name: String, unit: String) {
    (
      name.follows(former.name) ? name : former.name,
      measure.follows(former.unit) ? measure : former.unit
    )
  }
}
