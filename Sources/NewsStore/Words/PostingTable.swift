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
    insert = try database.cachedStatement(sql: "INSERT INTO word (word) VALUES (?)")
    read = try database.cachedStatement(sql: "SELECT articles FROM posting WHERE posting_key = ?")
    write = try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO posting (posting_key, articles) VALUES (?, ?)")
  }

  /// The key of a word's or chunk's row. Rows of a chunk stand together, as those of the last are
  /// written again and again.
  static func rowKey(_ word: Int64, chunk: Int) -> Int64 { Int64(chunk) << chunkShift | word }

  /// The key of a word, which it gets with its first article.
  func key(of word: IndexedWord) throws -> Int64 {
    let text = word.text
    if let key = try find.firstInteger([text]) { return key }
    try insert.run([text])
    return database.lastInsertedRowID
  }

  /// Brings the row of a word and a chunk up to date.
  ///
  /// - Returns: whether it is still there; the word goes with its last.
  func change(_ word: Int64, chunk: Int, _ changes: ArraySlice<WordChange>) throws -> Bool {
    let row = PostingTable.rowKey(word, chunk: chunk)
    let code = PostingCoding.code(try read.firstBytes([row]), after: changes)
    try write(code, row: row)
    return !code.isEmpty
  }

  /// The articles there are of a chunk; empty for none.
  func code(ofAllIn chunk: Int) throws -> [UInt8] {
    guard let key = try find.firstInteger([IndexedWord.all.text]) else { return [] }
    return try read.firstBytes([PostingTable.rowKey(key, chunk: chunk)])
  }

  /// Writes what a row has; a row without articles goes, and the word with its last.
  func write(_ code: [UInt8], row: Int64) throws {
    guard code.isEmpty else { return try write.run([row, code]) }
    try database.run("DELETE FROM posting WHERE posting_key = ?", [row])
    try database.run(
      """
      DELETE FROM word WHERE word_key = ?1 AND NOT EXISTS (SELECT 1 FROM posting_chunk n
        JOIN posting p ON p.posting_key = (n.chunk << 32 | ?1))
      """, [row & (1 << PostingTable.chunkShift - 1)])
  }
}
