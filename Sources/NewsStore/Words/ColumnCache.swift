import Foundation
import GRDB
import Synchronization

/// The columns that were read last. Reads of different states share them: what a number stands for is
/// the same in all.
final class ColumnCache: Sendable {
  private struct Content: Sendable {
    /// SQLite's count of changes of the schema: making the index of words anew gives new numbers, and
    /// makes its tables anew too.
    var schema: Int64 = -1
    /// How often models were given to others: what a number stands for is then another.
    var moves = 0
    var columns = ArticleColumns()
  }

  private let content = Mutex(Content())

  /// The columns of at least the articles that a state of the index has.
  ///
  /// - Complexity: constant; linear in the articles that came since the last time.
  func columns(in database: Database) throws -> ArticleColumns {
    let schema = try database.integer("PRAGMA schema_version") ?? 0
    let moves = try ArticleColumns.moves(in: database)
    let count = try ArticleNumbers(database: database).next
    var known = content.withLock { $0 }
    let isSame = known.schema == schema && known.moves == moves
    if isSame, known.columns.count >= count { return known.columns }
    if !isSame { known = Content(schema: schema, moves: moves) }
    try known.columns.read(upTo: count, from: database)
    content.withLock { kept in
      let isNewer =
        kept.schema != schema || kept.moves != moves || kept.columns.count < known.columns.count
      if isNewer { kept = known }
    }
    return known.columns
  }
}

extension ArticleColumns {
  /// Adds the articles that came after those that are known.
  mutating func read(upTo count: Int, from database: Database) throws {
    let first = self.count >> PostingCoding.chunkBits
    truncate(to: first << PostingCoding.chunkBits)
    for chunk in first..<max(first, (count - 1) >> PostingCoding.chunkBits + 1) {
      var entries: [String: Data] = [:]
      for row in try database.rows(
        "SELECT name, entries FROM article_column WHERE chunk = ?", [chunk])
      {
        entries[try row.at(0)] = try row.at(1)
      }
      let start = chunk << PostingCoding.chunkBits
      append(ColumnChunk(entries, count: min(count - start, PostingCoding.chunkLength)))
    }
  }

  /// How often models were given to others.
  static func moves(in database: Database) throws -> Int {
    let text = try String.fetchOne(
      database.cachedStatement(
        sql: "SELECT CAST(entries AS TEXT) FROM article_column WHERE name = ? AND chunk = -1"),
      arguments: [ArticleColumn.moves])
    return text.flatMap { Int($0) } ?? 0
  }

  /// The name of each newspaper and portal by its key.
  static func outletNames(in database: Database) throws -> [Int64: String] {
    var names: [Int64: String] = [:]
    for row in try database.rows("SELECT outlet_key, name FROM outlet") {
      names[try row.at(0)] = try row.at(1)
    }
    return names
  }
}
