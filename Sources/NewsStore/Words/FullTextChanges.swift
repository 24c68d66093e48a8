import GRDB

/// What a batch changes in one full text: gathered, and written at its end.
///
/// SQLite keeps new words in memory until another statement that can fail in its middle begins, or until
/// a row comes out of order; then it writes them as a part of the index that must be merged later. So
/// all rows are written together, in the order of their keys.
struct FullTextChanges {
  private struct Row {
    let key: Int64
    let isAdded: Bool
    let words: String
  }

  private let table: String
  private var rows: [Row] = []

  /// - Parameter table: the name of the full text.
  init(table: String) {
    self.table = table
  }

  /// Puts in the words of a row that has none there.
  mutating func add(_ key: Int64, _ words: String) {
    rows.append(Row(key: key, isAdded: true, words: words))
  }

  /// Takes out the words of a row. A contentless full text forgets them only when it is told the same
  /// again.
  mutating func remove(_ key: Int64, _ words: String) {
    rows.append(Row(key: key, isAdded: false, words: words))
  }

  /// Writes what has changed; of one row first what is taken out.
  func apply(to database: Database) throws {
    let sorted = rows.sorted {
      ($0.key, $0.isAdded ? 1 : 0) < ($1.key, $1.isAdded ? 1 : 0)
    }
    for row in sorted {
      try database.run(
        row.isAdded
          ? "INSERT INTO \(table) (rowid, words) VALUES (?, ?)"
          : "INSERT INTO \(table) (\(table), rowid, words) VALUES ('delete', ?, ?)",
        [row.key, row.words])
    }
  }
}
