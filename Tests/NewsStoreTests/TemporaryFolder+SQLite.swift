import Foundation
import GRDB
import NewsStore
import Testing

// What another program sees of the index, and does to it.
extension TemporaryFolder {
  /// The path of the index that `library` makes.
  var index: String { path + "/library.sqlite" }

  /// Runs statements on the index through a connection of its own.
  func execute(_ sql: String) throws {
    let queue = try DatabaseQueue(path: index)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// The rows of a statement, columns separated by bars.
  func rows(_ sql: String) throws -> [String] {
    let queue = try DatabaseQueue(path: index)
    defer { try? queue.close() }
    return try queue.read { database in
      try Row.fetchAll(database, sql: sql).map { row in
        row.databaseValues.map { $0.isNull ? "-" : "\($0)" }.joined(separator: "|")
      }
    }
  }

  /// Every row of every table, the words of the full text and their occurrences included; without
  /// the keys, which need not come back the same, and SQLite's own bookkeeping.
  func everyRow() throws -> [String] {
    let tables = try rows(
      """
      SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%' ORDER BY name
      """
    ).map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "\"")) }
    let words = try ["article_words", "indicator_words"].flatMap { index in
      try execute("CREATE VIRTUAL TABLE vocabulary USING fts5vocab (\(index), row)")
      defer { #expect(throws: Never.self) { try execute("DROP TABLE vocabulary") } }
      return try rows("SELECT '\(index)', * FROM vocabulary ORDER BY term")
    }
    return try words
      + tables.flatMap { table in try rows("SELECT * FROM \(table)").map { "\(table)|\($0)" } }
  }
}

extension TemporaryFolder {
  /// What the index holds, whatever the keys, and every word of the full text.
  func everyRowWithoutKeys() throws -> [String] {
    let library = try Library(path: index, mode: .readWrite)
    let words = try everyRow().filter {
      $0.hasPrefix("article_words|") || $0.hasPrefix("indicator_words|")
    }
    return try library.contents() + words
  }
}
