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
  ///
  /// While a long file is written part by part, the sources of its former articles have negative
  /// record numbers; what still has one when the last part is in has not come again. A run that is
  /// killed in between leaves them, and the file unread: the next run begins it anew.
  private mutating func write(_ file: IndexedFile) throws {
    let fileKey = try key(of: file)
    if file.extent == .whole || file.extent == .first { try retireSources(of: fileKey) }
    for article in file.articles { try write(article, fileKey: fileKey) }
    if file.extent == .whole || file.extent == .last { try removeRetired(from: fileKey) }
  }

  private func retireSources(of fileKey: Int64) throws {
    try database.run(
      """
      UPDATE OR REPLACE source SET record = -1 - record WHERE file_key = ? AND record >= 0
      """, [fileKey])
  }

  private mutating func removeRetired(from fileKey: Int64) throws {
    let retired = try database.rows(
      """
      SELECT DISTINCT a.id, a.article_key FROM source s JOIN article a USING (article_key)
      WHERE s.file_key = ? AND s.record < 0
      """, [fileKey])
    try database.run("DELETE FROM source WHERE file_key = ? AND record < 0", [fileKey])
    for row in retired {
      let articleKey: Int64 = try row.at(1)
      if try isWithoutSource(articleKey) { try remove(articleKey, id: try row.at(0)) }
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
  private mutating func write(_ article: AnalyzedArticle, fileKey: Int64) throws {
    let articleKey = try articleKey(of: article, fileKey: fileKey)
    try database.run(
      "INSERT OR IGNORE INTO source (article_key, file_key, record) VALUES (?, ?, ?)",
      [articleKey, fileKey, article.article.source.record])
  }

  private mutating func articleKey(of article: AnalyzedArticle, fileKey: Int64) throws -> Int64 {
    let id = article.article.id
    guard let known = try database.integer("SELECT article_key FROM article WHERE id = ?", [id])
    else { return try add(article) }
    guard try isRetired(known, from: fileKey) else {
      summary.repeated += 1
      return known
    }
    let sources = try database.rows(
      "SELECT file_key, record FROM source WHERE article_key = ?", [known])
    try remove(known, id: id)
    let articleKey = try add(article)
    for source in sources {
      let (file, record) = (try source.at(0) as Int64, try source.at(1) as Int64)
      // Here it has come again.
      if file == fileKey, record < 0 { continue }
      try database.run(
        "INSERT INTO source (article_key, file_key, record) VALUES (?, ?, ?)",
        [articleKey, file, record])
    }
    return articleKey
  }

  private func isRetired(_ articleKey: Int64, from fileKey: Int64) throws -> Bool {
    try database.integer(
      "SELECT 1 FROM source WHERE article_key = ? AND file_key = ? AND record < 0 LIMIT 1",
      [articleKey, fileKey]) != nil
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
      [file.path, file.byteCount, file.state.modificationTime, file.state.sha256])
  }

  private func isWithoutSource(_ articleKey: Int64) throws -> Bool {
    try database.integer("SELECT 1 FROM source WHERE article_key = ? LIMIT 1", [articleKey]) == nil
  }
}

extension IndexedFile {
  /// The size that is noted: none while parts are missing, so that the file is read again.
  fileprivate var byteCount: Int {
    extent == .whole || extent == .last ? state.byteCount : -1
  }
}
