import Foundation
import GRDB

/// Reads the columns of sets of articles.
struct ArticleColumnReader {
  let database: Database

  /// The keys of the newest articles of a set.
  ///
  /// - Parameters:
  ///   - range: which of them are wanted, the newest first.
  ///   - excluded: articles that do not count.
  /// - Complexity: linear in the set, and in the number of chunks.
  func newest(
    _ articles: ArticleSet, range: Range<Int>, without excluded: Set<Int64> = []
  ) throws -> [Int64] {
    guard !range.isEmpty else { return [] }
    var best = NewestKeys(count: range.upperBound)
    try forEachEntry(of: .key, in: articles) { key in
      if best.takes(key), excluded.isEmpty || !excluded.contains(key) { best.insert(key) }
    }
    return Array(best.sorted.dropFirst(range.lowerBound))
  }

  /// Calls with the entry of each article of a set.
  @inline(__always)
  func forEachEntry(
    of column: ArticleColumn, in articles: ArticleSet, _ body: (Int64) -> Void
  ) throws {
    let chunks = try Row.fetchCursor(
      database.cachedStatement(
        sql: "SELECT chunk, entries FROM article_column WHERE name = ? ORDER BY chunk"),
      arguments: [column.rawValue])
    while let row = try chunks.next() {
      let part = articles.part(PostingCoding.chunkLength, at: try row.at(0))
      guard !part.isEmpty else { continue }
      let entries = [UInt8](try row.at(1) as Data)
      part.forEach { body(column.value(in: entries.span, at: $0)) }
    }
  }
}

/// The greatest of many keys.
private struct NewestKeys {
  private let count: Int
  private var keys: [Int64] = []
  /// None that is less can be among the greatest any more.
  private var least = Int64.min

  init(count: Int) {
    self.count = count
  }

  func takes(_ key: Int64) -> Bool { key > least }

  /// Twice as many are gathered before the lesser half is dropped, so that few are compared twice.
  mutating func insert(_ key: Int64) {
    keys.append(key)
    guard keys.count >= max(64, 2 * count) else { return }
    keys = sorted
    least = keys.count == count ? keys[count - 1] : least
  }

  /// The greatest first.
  var sorted: [Int64] { Array(keys.sorted(by: >).prefix(count)) }
}
