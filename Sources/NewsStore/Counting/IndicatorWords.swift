import GRDB

/// Keeps the full text of the indicators' names.
struct IndicatorWords {
  let database: Database
  private var changes = FullTextChanges(table: "indicator_words")

  init(database: Database) {
    self.database = database
  }

  /// Puts new words in the place of those that an indicator's row still has.
  mutating func replace(_ key: Int64, by keys: NameKeys?) throws {
    let row = try database.rows(
      "SELECT words_folded, words_exact FROM indicator WHERE indicator_key = ?", [key]
    ).first
    let former: (String, String) = try row.map { (try $0.at(0), try $0.at(1)) } ?? ("", "")
    guard former != (keys?.folded ?? "", keys?.exact ?? "") else { return }
    if former != ("", "") { changes.remove(key, former.0 + former.1) }
    if let keys { insert(key, keys) }
  }

  /// Puts in the words of an indicator that has none there.
  mutating func insert(_ key: Int64, _ keys: NameKeys) {
    insert(key, folded: keys.folded, exact: keys.exact)
  }

  /// The same of the columns of its row, each of which begins and ends with a blank.
  mutating func insert(_ key: Int64, folded: String, exact: String) {
    guard !folded.isEmpty else { return }
    changes.add(key, folded + exact)
  }

  /// Writes what has changed.
  mutating func apply() throws { try changes.apply(to: database) }

  /// Takes out the words of all.
  func removeAll() throws {
    try database.execute(
      sql: """
        INSERT INTO indicator_words (indicator_words) VALUES ('delete-all');
        UPDATE indicator SET words_folded = '', other_exact = '';
        """)
  }
}
