import GRDB

/// Keeps the full text of the indicators' names.
struct IndicatorWords {
  let database: Database

  /// Puts new words in the place of those that an indicator's row still has.
  func replace(_ key: Int64, by keys: NameKeys?) throws {
    let row = try database.rows(
      "SELECT words_folded, words_exact FROM indicator WHERE indicator_key = ?", [key]
    ).first
    let former: (String, String) = try row.map { (try $0.at(0), try $0.at(1)) } ?? ("", "")
    guard former != (keys?.folded ?? "", keys?.exact ?? "") else { return }
    // A contentless index forgets words only when it is told the same again.
    if former != ("", "") {
      try database.run(
        """
        INSERT INTO indicator_words (indicator_words, rowid, folded, exact)
        VALUES ('delete', ?, ?, ?)
        """, [key, former.0, former.1])
    }
    if let keys { try insert(key, keys) }
  }

  /// Puts in the words of an indicator that has none there.
  func insert(_ key: Int64, _ keys: NameKeys) throws {
    guard !keys.folded.isEmpty else { return }
    try database.run(
      "INSERT INTO indicator_words (rowid, folded, exact) VALUES (?, ?, ?)",
      [key, keys.folded, keys.exact])
  }

  /// Takes out the words of all.
  func removeAll() throws {
    try database.execute(
      sql: """
        INSERT INTO indicator_words (indicator_words) VALUES ('delete-all');
        UPDATE indicator SET words_folded = '', words_exact = '';
        """)
  }
}
