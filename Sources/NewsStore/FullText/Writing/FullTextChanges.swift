import GRDB

/// What changes in the full text of the indicators' names: gathered, and written together by SQLite.
///
/// SQLite keeps new words in memory until another statement that can fail in its middle begins, or until
/// a row comes out of order; then it writes them as a part of the index that must be merged later. So
/// all rows are written together, in the order of their keys.
struct FullTextChanges: Sendable {
  /// Of one row, what is taken out and then what is put in.
  private struct Change {
    var removed: String?
    var added: String?
  }

  private let table: String
  private var changes: [Int64: Change] = [:]

  /// - Parameter table: the name of the full text.
  init(table: String) {
    self.table = table
  }

  /// Puts in the words of a row that has none there.
  mutating func add(_ key: Int64, _ words: String) {
    changes[key, default: Change()].added = words
  }

  /// Takes out the words of a row. A contentless full text forgets them only when it is told the same
  /// again.
  mutating func remove(_ key: Int64, _ words: String) {
    if changes[key]?.added == nil {
      changes[key, default: Change()].removed = words
    } else {
      // It was only gathered.
      changes[key]?.added = nil
    }
  }

  /// Writes what has changed; then nothing is gathered any more.
  mutating func apply(to database: Database) throws {
    for (key, change) in changes.sorted(by: { $0.key < $1.key }) {
      if let words = change.removed {
        try database.run(
          "INSERT INTO \(table) (\(table), rowid, words) VALUES ('delete', ?, ?)", [key, words])
      }
      if let words = change.added {
        try database.run("INSERT INTO \(table) (rowid, words) VALUES (?, ?)", [key, words])
      }
    }
    changes = [:]
  }
}
