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

  /// The keys of words that were looked up.
  private(set) var known: [IndexedWord: Int64]

  init(database: Database, known: [IndexedWord: Int64]) throws {
    self.database = database
    self.known = known
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
  private mutating func key(of word: IndexedWord) throws -> Int64 {
    if let key = known[word] { return key }
    let key = try storedKey(of: word) ?? newKey(of: word)
    known[word] = key
    return key
  }

  private func storedKey(of word: IndexedWord) throws -> Int64? {
    try Int64.fetchOne(find, arguments: [word.text])
  }

  private func newKey(of word: IndexedWord) throws -> Int64 {
    try insert.execute(arguments: [word.text])
    return database.lastInsertedRowID
  }

  /// Words in the order in which their rows stand in a chunk, each with its place among those given. Rows
  /// that are new are then put behind each other, and fill the file's pages.
  mutating func inOrderOfRows(
    _ words: [IndexedWord]
  ) throws -> [(offset: Int, element: IndexedWord)] {
    let keys = try words.map { try key(of: $0) }
    return words.enumerated().sorted { keys[$0.offset] < keys[$1.offset] }
  }

  /// Brings a row up to date.
  mutating func change(
    _ word: IndexedWord, chunk: Int, _ changes: ArraySlice<WordChanges.Change>
  ) throws {
    let wordKey = try key(of: word)
    let key = PostingTable.rowKey(wordKey, chunk: chunk)
    let former = try Data.fetchOne(read, arguments: [key]).map { [UInt8]($0) } ?? []
    let code = PostingTable.code(former, changes)
    guard !code.isEmpty else {
      try remove(key, of: wordKey)
      known[word] = nil
      return
    }
    try write.execute(arguments: [key, Data(code)])
  }

  private static func code(
    _ former: [UInt8], _ changes: ArraySlice<WordChanges.Change>
  ) -> [UInt8] {
    let numbers = changes.lazy.map { $0.article % PostingCoding.chunkLength }
    if changes.allSatisfy(\.isAdded), let code = PostingCoding.appending(numbers, to: former) {
      return code
    }
    var set = ArticleSet()
    PostingCoding.decode(former.span, chunk: 0, into: &set)
    for (change, number) in zip(changes, numbers) {
      if change.isAdded { set.insert(number) } else { set.remove(number) }
    }
    return PostingCoding.encode(set)
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
