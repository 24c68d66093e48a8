import Foundation
import GRDB

/// The numbers that the index of words knows articles by, from 0 in the order in which they came, and
/// the keys of the articles; numbers of articles that are gone are not given again.
struct ArticleNumbers {
  /// The next number.
  private(set) var count: Int
  private var fresh: [Int64] = []

  init(database: Database) throws {
    let last = try database.rows(
      "SELECT chunk, length(keys) FROM article_number ORDER BY chunk DESC LIMIT 1"
    ).first
    count = try last.map { try $0.at(0) << PostingCoding.chunkBits + $0.at(1) / 8 } ?? 0
  }

  /// Gives an article a number.
  mutating func add(_ key: Int64) -> Int {
    fresh.append(key)
    count += 1
    return count - 1
  }

  /// Writes the numbers that have been given.
  mutating func write(to database: Database) throws {
    var number = count - fresh.count
    var rest = fresh[...]
    while !rest.isEmpty {
      let chunk = number >> PostingCoding.chunkBits
      let room = (chunk + 1) << PostingCoding.chunkBits - number
      let keys = rest.prefix(room)
      try database.run(
        """
        INSERT INTO article_number (chunk, keys) VALUES (?1, ?2)
        ON CONFLICT (chunk) DO UPDATE SET keys = CAST(keys || ?2 AS BLOB)
        """, [chunk, ArticleNumbers.code(for: keys)])
      number += keys.count
      rest = rest.dropFirst(keys.count)
    }
    fresh = []
  }

  /// The keys of all articles, by their numbers.
  static func keys(in database: Database) throws -> [Int64] {
    var keys: [Int64] = []
    for row in try database.rows("SELECT keys FROM article_number ORDER BY chunk") {
      let code: Data = try row.at(0)
      keys.reserveCapacity(keys.count + code.count / 8)
      var (key, count): (UInt64, UInt64) = (0, 0)
      for byte in code {
        key |= UInt64(byte) << (count % 8 * 8)
        count += 1
        guard count % 8 == 0 else { continue }
        keys.append(Int64(bitPattern: key))
        key = 0
      }
    }
    return keys
  }

  /// Eight bytes a key, the lowest first.
  private static func code(for keys: ArraySlice<Int64>) -> Data {
    Data(keys.flatMap { key in (0..<8).map { UInt8(truncatingIfNeeded: key >> ($0 * 8)) } })
  }
}
