import Foundation
import GRDB

/// Looks words up in the index of words.
struct PostingReader {
  /// More words that begin so are not looked up one by one: the full text has them side by side.
  static let wordLimit = 400

  private let database: Database
  private let read: Statement

  init(database: Database) throws {
    self.database = database
    read = try database.cachedStatement(
      sql: """
        SELECT n.chunk, p.articles FROM posting_chunk n
        JOIN posting p ON p.posting_key = (n.chunk << 32 | ?) ORDER BY n.chunk DESC
        """)
  }

  /// The articles that have a word.
  ///
  /// - Complexity: linear in the number of chunks.
  func articles(having word: IndexedWord) throws -> ArticleSet {
    var set = ArticleSet()
    if let key = try key(of: word) { try add(key, to: &set) }
    return set
  }

  /// The articles that have a word with a beginning, or nil when too many words have it for them to be
  /// looked up one by one, or it is longer than what is indexed of a word.
  ///
  /// - Complexity: linear in the number of chunks, times the number of words when the beginning itself is
  ///   not indexed.
  func articles(beginning: [UInt8]) throws -> ArticleSet? {
    if let word = IndexedWord(beginning: beginning[...]) { return try articles(having: word) }
    guard !IndexedWord.isCut(beginning[...]) else { return nil }
    let text = String(decoding: beginning, as: UTF8.self)
    let keys = try database.integers(
      "SELECT word_key FROM word WHERE word >= ?1 AND word < ?1 || char(1114111) LIMIT ?2",
      [text, PostingReader.wordLimit + 1])
    guard keys.count <= PostingReader.wordLimit else { return nil }
    var set = ArticleSet()
    for key in keys { try add(key, to: &set) }
    return set
  }

  private func key(of word: IndexedWord) throws -> Int64? {
    try database.integer("SELECT word_key FROM word WHERE word = ?", [word.text])
  }

  private func add(_ key: Int64, to set: inout ArticleSet) throws {
    let rows = try Row.fetchCursor(read, arguments: [key])
    while let row = try rows.next() {
      let code = [UInt8](try row.at(1) as Data)
      PostingCoding.decode(code.span, chunk: try row.at(0), into: &set)
    }
  }
}
