import Foundation
import GRDB

/// Adds the articles of a batch to the columns. Numbers are given once and in order, so that columns
/// only grow; the entries of articles that are gone stay, and nobody asks for them.
struct ArticleColumnWriter {
  private let database: Database
  /// The number of the first article of the batch.
  private let first: Int
  private var values: [ArticleColumn: [Int64]] = [:]
  private var outlets: [[UInt8]: Int64] = [:]

  /// - Parameter first: the number of the first article that is added.
  init(database: Database, first: Int) {
    self.database = database
    self.first = first
  }

  /// Adds the article that has the next number.
  mutating func add(key: Int64, subject: Int64?, year: Int?, outlet: String?) throws {
    values[.key, default: []].append(key)
    values[.subject, default: []].append(subject ?? 0)
    values[.year, default: []].append(Int64(year ?? 0))
    values[.outlet, default: []].append(try outlet.map { try self.key(ofOutlet: $0) } ?? 0)
  }

  /// Writes what was added.
  ///
  /// - Complexity: linear in the articles added and in the size of a chunk.
  func write() throws {
    for column in ArticleColumn.allCases {
      var rest = (values[column] ?? [])[...]
      var number = first
      while !rest.isEmpty {
        let (chunk, index) = (number >> PostingCoding.chunkBits, number % PostingCoding.chunkLength)
        let some = rest.prefix(PostingCoding.chunkLength - index)
        try append(some, to: column, chunk: chunk, at: index)
        rest = rest.dropFirst(some.count)
        number += some.count
      }
    }
  }

  private func append(
    _ values: ArraySlice<Int64>, to column: ArticleColumn, chunk: Int, at index: Int
  ) throws {
    let former = try Data.fetchOne(
      database.cachedStatement(
        sql: "SELECT entries FROM article_column WHERE name = ? AND chunk = ?"),
      arguments: [column.rawValue, chunk])
    var entries = former.map { [UInt8]($0.prefix(index * column.width)) } ?? []
    entries += Array(repeating: 0, count: index * column.width - entries.count)
    for value in values { column.append(value, to: &entries) }
    try database.run(
      """
      INSERT INTO article_column (name, chunk, entries) VALUES (?1, ?2, ?3)
      ON CONFLICT (name, chunk) DO UPDATE SET entries = ?3
      """, [column.rawValue, chunk, Data(entries)])
  }

  private mutating func key(ofOutlet name: String) throws -> Int64 {
    let bytes = Array(name.utf8)
    if let key = outlets[bytes] { return key }
    try database.run("INSERT OR IGNORE INTO outlet (name) VALUES (?)", [name])
    let key = try database.key("SELECT outlet_key FROM outlet WHERE name = ?", [name])
    outlets[bytes] = key
    return key
  }
}
