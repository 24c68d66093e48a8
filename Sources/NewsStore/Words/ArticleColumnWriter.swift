import Foundation
import GRDB

/// Adds the articles of a batch to the columns. Numbers are given once and in order, so that columns
/// only grow; the entries of articles that are gone stay, and nobody asks for them.
struct ArticleColumnWriter {
  private let database: Database
  /// The number of the first article of the batch.
  private let first: Int
  private var values: [ArticleColumn: [Int64]] = [:]
  private var models: [[Int64]] = []
  private var outlets: [[UInt8]: Int64] = [:]

  /// - Parameter first: the number of the first article that is added.
  init(database: Database, first: Int) {
    self.database = database
    self.first = first
  }

  /// Adds the article that has the next number.
  ///
  /// - Parameter models: the keys of the models that it reports, each once.
  mutating func add(
    key: Int64, subject: Int64?, year: Int?, outlet: String?, models: [Int64]
  ) throws {
    self.models.append(models)
    values[.key, default: []].append(key)
    values[.subject, default: []].append(subject ?? 0)
    values[.year, default: []].append(Int64(year ?? 0))
    values[.outlet, default: []].append(try outlet.map { try self.key(ofOutlet: $0) } ?? 0)
  }

  /// Writes what was added.
  ///
  /// - Parameter successors: models that were given to others, which stand for them from now on.
  /// - Complexity: linear in the articles added and in the size of a chunk; in all articles when models
  ///   were given to others.
  func write(successors: [Int64: Int64]) throws {
    if !successors.isEmpty { try moveModels(to: successors) }
    for column in ArticleColumn.allCases {
      try forEachChunk(of: values[column] ?? []) { some, chunk, index in
        var entries = try entries(column.rawValue, chunk).prefix(index * column.width)
        entries += Array(repeating: 0, count: index * column.width - entries.count)
        var written = Array(entries)
        for value in some { column.append(value, to: &written) }
        try write(written, column.rawValue, chunk)
      }
    }
    try forEachChunk(of: models) { some, chunk, index in
      var code = ModelLists.code(try entries(ArticleColumn.models, chunk), of: index)
      for list in some {
        ModelLists.append(ArticleColumnWriter.moved(list, to: successors), to: &code)
      }
      try write(code, ArticleColumn.models, chunk)
    }
  }

  /// Gives the models of stored articles to others, and says so to those who remember columns.
  private func moveModels(to successors: [Int64: Int64]) throws {
    for chunk in 0..<first >> PostingCoding.chunkBits + 1 {
      let former = try entries(ArticleColumn.models, chunk)
      var code: [UInt8] = []
      for list in ModelLists.lists(former.span) {
        ModelLists.append(
          ArticleColumnWriter.moved(list.map(Int64.init), to: successors), to: &code)
      }
      if code != former { try write(code, ArticleColumn.models, chunk) }
    }
    let moves = try ArticleColumns.moves(in: database) + 1
    try write(Array("\(moves)".utf8), ArticleColumn.moves, -1)
  }

  private static func moved(_ models: [Int64], to successors: [Int64: Int64]) -> [Int64] {
    Array(Set(models.map { successors[$0] ?? $0 }))
  }

  /// Calls with the values of each chunk, and where in it the first of them goes.
  private func forEachChunk<Value>(
    of values: [Value], _ body: (ArraySlice<Value>, _ chunk: Int, _ index: Int) throws -> Void
  ) throws {
    var rest = values[...]
    var number = first
    while !rest.isEmpty {
      let (chunk, index) = (number >> PostingCoding.chunkBits, number % PostingCoding.chunkLength)
      let some = rest.prefix(PostingCoding.chunkLength - index)
      try body(some, chunk, index)
      rest = rest.dropFirst(some.count)
      number += some.count
    }
  }

  private func entries(_ name: String, _ chunk: Int) throws -> [UInt8] {
    let entries = try Data.fetchOne(
      database.cachedStatement(
        sql: "SELECT entries FROM article_column WHERE name = ? AND chunk = ?"),
      arguments: [name, chunk])
    return [UInt8](entries ?? Data())
  }

  private func write(_ entries: [UInt8], _ name: String, _ chunk: Int) throws {
    try database.run(
      """
      INSERT INTO article_column (name, chunk, entries) VALUES (?1, ?2, ?3)
      ON CONFLICT (name, chunk) DO UPDATE SET entries = ?3
      """, [name, chunk, Data(entries)])
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
