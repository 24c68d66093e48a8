import GRDB

/// The index of words as a whole.
struct WordIndex {
  let database: Database

  /// Makes it anew of the texts, with the numbers of the articles.
  ///
  /// - Complexity: linear in the texts. Of so many articles at once the words are in memory.
  func rebuild() throws {
    try database.execute(
      sql: """
        DROP TABLE IF EXISTS article_words; DROP TABLE IF EXISTS word; DROP TABLE IF EXISTS posting;
        DROP TABLE IF EXISTS posting_chunk;
        """)
    try database.execute(sql: Schema.fullText)
    try database.execute(sql: Schema.words)
    let keys = try database.integers("SELECT article_key FROM article ORDER BY article_key")
    var known: [IndexedWord: Int64] = [:]
    for start in stride(from: 0, to: keys.count, by: 1000) {
      try add(keys[start..<min(keys.count, start + 1000)], &known)
    }
  }

  private func add(_ keys: ArraySlice<Int64>, _ known: inout [IndexedWord: Int64]) throws {
    let reader = LibraryReader(database: database)
    var numbers = try ArticleNumbers(database: database)
    var changes = WordChanges()
    for key in keys {
      let words = FullTextWords(try reader.text(of: key) ?? "")
      let number = numbers.take()
      changes.add(words.indexed, to: number)
      changes.add(words, ofArticle: key)
      try database.run("UPDATE article SET number = ? WHERE article_key = ?", [number, key])
    }
    try numbers.write(to: database)
    try changes.apply(to: database, known: &known)
  }
}
