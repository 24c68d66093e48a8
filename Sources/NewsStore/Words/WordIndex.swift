import GRDB

/// The index of words, and of what else is known by an article's number, as a whole.
struct WordIndex {
  let database: Database

  /// Makes it anew of the texts, with the numbers of the articles.
  ///
  /// - Complexity: linear in the texts. Of so many articles at once the words are in memory.
  func rebuild() throws {
    try database.execute(
      sql: """
        DROP TABLE IF EXISTS article_words; DROP TABLE IF EXISTS word; DROP TABLE IF EXISTS posting;
        DROP TABLE IF EXISTS posting_chunk; DROP TABLE IF EXISTS article_column;
        DROP TABLE IF EXISTS outlet;
        """)
    try database.execute(sql: Schema.fullText)
    try database.execute(sql: Schema.words)
    var (collector, known) = (WordCollector(), KnownWords())
    for keys in try parts() { try add(keys, &collector, &known) }
  }

  /// Makes the full text anew.
  ///
  /// - Complexity: linear in the texts.
  func rebuildFullText() throws {
    try database.execute(sql: "DROP TABLE article_words; \(Schema.fullText)")
    let reader = LibraryReader(database: database)
    var collector = WordCollector()
    for keys in try parts() {
      var (changes, known) = (FullTextRows(table: "article_words"), KnownWords())
      for key in keys {
        let words = collector.words(of: try reader.text(of: key) ?? "")
        changes.add(key, FullTextRows.Words(words, known.numbers(of: words)))
      }
      try changes.apply(to: database, words: &known)
    }
  }

  /// The keys of the articles, so many at once as memory has room for.
  private func parts() throws -> [ArraySlice<Int64>] {
    let keys = try database.integers("SELECT article_key FROM article ORDER BY article_key")
    return stride(from: 0, to: keys.count, by: 1000).map { keys[$0..<min(keys.count, $0 + 1000)] }
  }

  private func add(
    _ keys: ArraySlice<Int64>, _ collector: inout WordCollector, _ known: inout KnownWords
  ) throws {
    let reader = LibraryReader(database: database)
    var numbers = try ArticleNumbers(database: database)
    var columns = ArticleColumnWriter(database: database, first: numbers.next)
    var changes = WordChanges(known: known)
    for key in keys {
      let number = numbers.take()
      changes.add(collector.words(of: try reader.text(of: key) ?? ""), to: number, key: key)
      try database.run("UPDATE article SET number = ? WHERE article_key = ?", [number, key])
      try add(key, to: &columns)
    }
    try numbers.write(to: database)
    try columns.write(successors: [:])
    try changes.apply(to: database)
    known = changes.known
  }

  private func add(_ key: Int64, to columns: inout ArticleColumnWriter) throws {
    let row = try database.rows(
      "SELECT subject_key, year, outlet FROM article WHERE article_key = ?", [key]
    ).first
    let models = try database.integers(
      "SELECT DISTINCT model_key FROM model_use WHERE article_key = ?", [key])
    try columns.add(
      key: key, subject: row?.at(0), year: row?.at(1), outlet: row?.at(2), models: models)
  }
}
