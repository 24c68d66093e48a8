import Foundation
import GRDB

/// The rows of the index of words: every word once, and which articles of a chunk have it.
struct PostingTable {
  /// More chunks than a key has room for are never made: a million of 16,384 articles.
  private static let chunkShift: Int64 = 32

  private let database: Database
  private let find: Statement
  private let insert: Statement
  private let read: Statement
  private let write: Statement

  init(database: Database) throws {
    self.database = database
    find = try database.cachedStatement(sql: "SELECT word_key FROM word WHERE word = ?")
    insert = try database.cachedStatement(
      sql: "INSERT INTO word (word) VALUES (?)")
    read = try database.cachedStatement(sql: "SELECT articles FROM posting WHERE posting_key = ?")
    write = try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO posting (posting_key, articles) VALUES (?, ?)")
  }

  /// The key of a word's or chunk's row. Rows of a chunk stand together, as those of the last are
  /// written again and again.
  static func rowKey(_ word: Int64, chunk: Int) -> Int64 { Int64(chunk) << chunkShift | word }

  /// The key of a word, which it gets with its first article.
  func key(of word: IndexedWord) throws -> Int64 {
    if let key = try Int64.fetchOne(find, arguments: [word.text]) { return key }
    try insert.execute(arguments: [word.text])
    return database.lastInsertedRowID
  }

  /// Brings a row up to date.
  func change(
    _ word: Int64, chunk: Int, _ changes: ArraySlice<WordChanges.Change>
  ) throws {
    let key = PostingTable.rowKey(word, chunk: chunk)
    var set = ArticleSet()
    if let code = try Data.fetchOne(read, arguments: [key]) {
      PostingCoding.decode([UInt8](code).span, chunk: 0, into: &set)
    }
    for change in changes {
      let number = change.article % PostingCoding.chunkLength
      if change.isAdded { set.insert(number) } else { set.remove(number) }
    }
    let code = PostingCoding.encode(set)
    guard !code.isEmpty else { return try remove(key, of: word) }
    try write.execute(arguments: [key, Data(code)])
  }

  /// Removes a row, and the word with its last.
  private func remove(_ key: Int64, of word: Int64) throws {
    try database.run("DELETE FROM posting WHERE posting_key = ?", [key])
    try database.run(
      """
      DELETE FROM word WHERE word_key = ?1 AND NOT EXISTS (SELECT 1 FROM posting_chunk n
        JOIN posting p ON p.posting_key = (n.chunk << 32 | ?1))
      """, [word])
  }
}
