import Foundation
import GRDB

/// Takes the numbers of articles that are gone out of the index of words.
///
/// The row of the empty word says at once which articles there are, and every search begins with those.
/// From other rows the numbers go for a whole chunk together, once they are many: an article stands in
/// hundreds of rows all over its chunk, and a release that takes the place of an older one takes an article
/// out.
struct PostingSweep {
  let database: Database

  /// No more than one number in so many of a chunk is of an article that is gone.
  private static let share = 8

  /// Notes that articles are gone, and sweeps the chunks where they are many.
  ///
  /// - Returns: whether words went with their last article.
  /// - Complexity: linear in the articles; in the rows of the chunks that are swept.
  func note(gone numbers: [Int]) throws -> Bool {
    for (chunk, some) in Dictionary(grouping: numbers, by: { $0 >> PostingCoding.chunkBits }) {
      try database.run(
        "UPDATE posting_chunk SET gone = gone + ?2 WHERE chunk = ?1", [chunk, some.count])
    }
    guard !numbers.isEmpty else { return false }
    return try sweep(where: "gone * \(PostingSweep.share) > articles")
  }

  /// Sweeps every chunk that has numbers of articles that are gone.
  func sweepAll() throws {
    _ = try sweep(where: "gone > 0")
  }

  private func sweep(where condition: String) throws -> Bool {
    let chunks = try database.integers("SELECT chunk FROM posting_chunk WHERE \(condition)")
    var hasDropped = false
    for chunk in chunks {
      hasDropped = try sweep(Int(chunk)) || hasDropped
      try database.run("UPDATE posting_chunk SET gone = 0 WHERE chunk = ?", [chunk])
    }
    return hasDropped
  }

  private func sweep(_ chunk: Int) throws -> Bool {
    let postings = try PostingTable(database: database)
    var swept: [(row: Int64, code: [UInt8])] = []
    let present = PostingCoding.map(try postings.code(ofAllIn: chunk))
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: "SELECT posting_key, articles FROM posting WHERE posting_key BETWEEN ? AND ?"),
      arguments: [
        PostingTable.rowKey(0, chunk: chunk), PostingTable.rowKey(0, chunk: chunk + 1) - 1,
      ])
    while let row = try rows.next() {
      let former = [UInt8](try row.at(1) as Data)
      let code = PostingCoding.code(former, keeping: present)
      if code != former { swept.append((try row.at(0), code)) }
    }
    for (row, code) in swept { try postings.write(code, row: row) }
    return swept.contains { $0.code.isEmpty }
  }
}
