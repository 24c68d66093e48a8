import Foundation
import GRDB

/// The least that a searchable index could be: one FTS5 table of the texts with its own tokenizer.
final class PlainTable {
  private let path: String
  private let queue: DatabaseQueue

  init(path: String) throws {
    self.path = path
    queue = try DatabaseQueue(path: path)
  }

  var size: Int { get throws { try PageFolder.size(of: path) } }

  func fill(_ texts: [String]) throws {
    try queue.write { database in
      try database.execute(sql: "CREATE VIRTUAL TABLE IF NOT EXISTS page USING fts5 (text)")
      let insertion = try database.makeStatement(sql: "INSERT INTO page (text) VALUES (?)")
      for text in texts { try insertion.execute(arguments: [text]) }
    }
  }

  /// The number of texts that have all words of a query, the last being the beginning of one, and the
  /// best of them. Signs and operators mean nothing here.
  func find(_ query: String, limit: Int) throws -> (total: Int, texts: [String]) {
    let words = query.split { !$0.isLetter && !$0.isNumber }.map { "\"\($0)\"" }
    guard !words.isEmpty else { return (0, []) }
    let match = words.joined(separator: " ") + " *"
    return try queue.read { database in
      let count = "SELECT count(*) FROM page WHERE page MATCH ?"
      let best = """
        SELECT substr(text, 1, 200) FROM page WHERE page MATCH ? ORDER BY rank LIMIT \(limit)
        """
      return (
        try Int.fetchOne(database.cachedStatement(sql: count), arguments: [match]) ?? 0,
        try String.fetchAll(database.cachedStatement(sql: best), arguments: [match])
      )
    }
  }

  func openAndReadFirst(_ count: Int) throws {
    let other = try DatabaseQueue(path: path)
    Stopwatch.keep(
      try other.read {
        try String.fetchAll($0, sql: "SELECT substr(text, 1, 100) FROM page LIMIT \(count)")
      })
    try other.close()
  }
}
