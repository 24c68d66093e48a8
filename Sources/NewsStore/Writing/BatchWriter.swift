import GRDB
import NewsModel

/// Writes files and their articles within one transaction, then brings the counts up to date.
struct BatchWriter {
  private let database: Database
  private let remover: ArticleRemover
  private var articles: ArticleWriter
  private var touched = TouchedKeys()
  private var removedIDs: Set<String> = []
  private var addedIDs: Set<String> = []
  private var summary = WriteSummary()

  private init(database: Database, placeNamed: @escaping (PlaceID) -> Place?) {
    self.database = database
    remover = ArticleRemover(database: database)
    articles = ArticleWriter(database: database, placeNamed: placeNamed)
  }

  /// Takes files in, and brings the counts up to date.
  static func write(
    _ files: [IndexedFile], to database: Database, placeNamed: @escaping (PlaceID) -> Place?
  ) throws -> WriteSummary {
    var batch = BatchWriter(database: database, placeNamed: placeNamed)
    for file in files { try batch.write(file) }
    return try batch.finish()
  }

  /// Takes one file in, in place of what the library had from its path.
  private mutating func write(_ file: IndexedFile) throws {
    let fileKey = try key(of: file)
    var former = try articleKeys(from: fileKey)
    try database.run("DELETE FROM source WHERE file_key = ?", [fileKey])
    for article in file.articles {
      let articleKey = try write(article, former: &former)
      try database.run(
        "INSERT OR IGNORE INTO source (article_key, file_key, record) VALUES (?, ?, ?)",
        [articleKey, fileKey, article.article.source.record])
    }
    for (id, articleKey) in former where try isWithoutSource(articleKey) {
      try remove(articleKey, id: id)
    }
  }

  /// Brings counts up to date, after the last file.
  private func finish() throws -> WriteSummary {
    try TotalsWriter(database: database).update(touched)
    var result = summary
    let replaced = addedIDs.intersection(removedIDs).count
    result.added = addedIDs.count - replaced
    result.replaced = replaced
    result.removed = removedIDs.count - replaced
    return result
  }

  /// Writes an article that is new, or that this file had before: its analysis may have changed.
  /// One that only other files have is left as it is.
  private mutating func write(
    _ article: AnalyzedArticle, former: inout [String: Int64]
  ) throws -> Int64 {
    let id = article.article.id
    if let formerKey = former.removeValue(forKey: id) {
      let sources = try database.rows(
        "SELECT file_key, record FROM source WHERE article_key = ?", [formerKey])
      try remove(formerKey, id: id)
      let articleKey = try add(article)
      for source in sources {
        try database.run(
          "INSERT INTO source (article_key, file_key, record) VALUES (?, ?, ?)",
          [articleKey, try source.at(0) as Int64, try source.at(1) as Int64])
      }
      return articleKey
    }
    if let known = try database.integer("SELECT article_key FROM article WHERE id = ?", [id]) {
      summary.repeated += 1
      return known
    }
    return try add(article)
  }

  private mutating func add(_ article: AnalyzedArticle) throws -> Int64 {
    addedIDs.insert(article.article.id)
    return try articles.insert(article, touching: &touched)
  }

  private mutating func remove(_ articleKey: Int64, id: String) throws {
    if addedIDs.remove(id) == nil { removedIDs.insert(id) }
    try remover.remove(articleKey, touching: &touched)
  }

  private func key(of file: IndexedFile) throws -> Int64 {
    try database.key(
      """
      INSERT INTO file (path, byte_count, modified_ns, sha256) VALUES (?1, ?2, ?3, ?4)
      ON CONFLICT (path) DO UPDATE SET byte_count = ?2, modified_ns = ?3, sha256 = ?4
      RETURNING file_key
      """,
      [file.path, file.state.byteCount, file.state.modificationTime, file.state.sha256])
  }

  private func articleKeys(from fileKey: Int64) throws -> [String: Int64] {
    let rows = try database.rows(
      """
      SELECT DISTINCT a.id, a.article_key FROM source s JOIN article a USING (article_key)
      WHERE s.file_key = ?
      """, [fileKey])
    return try Dictionary(
      rows.map { (try $0.at(0) as String, try $0.at(1) as Int64) }, uniquingKeysWith: { $1 })
  }

  private func isWithoutSource(_ articleKey: Int64) throws -> Bool {
    try database.integer("SELECT 1 FROM source WHERE article_key = ? LIMIT 1", [articleKey]) == nil
  }
}
