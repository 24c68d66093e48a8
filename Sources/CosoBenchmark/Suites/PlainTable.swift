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
      try database.execute(sql: "CREATE VIRTUAL TABLE page USING fts5 (text)")
      let insertion = try database.makeStatement(sql: "INSERT INTO page (text) VALUES (?)")
      for text in texts { try insertion.execute(arguments: [text]) }
    }
  }

  /// The number of texts that hold what was typed, marks and all.
  func scan(for typed: String) throws -> Int {
    try queue.read { database in
      let sql = "SELECT count(*) FROM page WHERE text LIKE '%' || ? || '%'"
      return try Int.fetchOne(database.cachedStatement(sql: sql), arguments: [typed]) ?? 0
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
