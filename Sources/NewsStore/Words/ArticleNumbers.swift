import GRDB

/// The numbers that the index of words knows articles by: from 0, in the order in which they came. Those
/// of articles that are gone are not given again.
struct ArticleNumbers {
  /// The next number.
  private(set) var next: Int

  init(database: Database) throws {
    let last = try database.rows(
      "SELECT chunk, articles FROM posting_chunk ORDER BY chunk DESC LIMIT 1"
    ).first
    next = try last.map { try $0.at(0) << PostingCoding.chunkBits + $0.at(1) } ?? 0
  }

  /// Gives a number to one more article.
  mutating func take() -> Int {
    next += 1
    return next - 1
  }

  /// Notes how many numbers have been given.
  func write(to database: Database) throws {
    let first = Int(try database.integer("SELECT max(chunk) FROM posting_chunk") ?? 0)
    for chunk in first..<max(first, next / PostingCoding.chunkLength) + 1 {
      let count = min(next - chunk * PostingCoding.chunkLength, PostingCoding.chunkLength)
      guard count > 0 else { continue }
      try database.run(
        """
        INSERT INTO posting_chunk (chunk, articles) VALUES (?1, ?2)
        ON CONFLICT (chunk) DO UPDATE SET articles = ?2
        """, [chunk, count])
    }
  }
}
