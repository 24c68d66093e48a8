import Foundation
import GRDB
import NewsModel
import VietnameseText

extension Library {
  /// An article with everything that was found in it.
  ///
  /// - Parameter id: Its identity, or the first characters of it if no other's begins so; the whole
  ///   identity of a duplicate gives the article that is kept for it.
  /// - Returns: nil when there is no such article, or more than one.
  /// - Throws: `CancellationError`, or a `LibraryError`.
  public func article(id: String) async throws -> AnalyzedArticle? {
    try await reading { reader in
      guard let key = try reader.articleKey(id: id) ?? reader.keyOfKept(forID: id) else {
        return nil
      }
      return try reader.analyzedArticle(key)
    }
  }

  /// The identities that begin with the given characters, at most `limit`, in order: what to offer
  /// when a beginning is not enough.
  public func articleIDs(beginningWith prefix: String, limit: Int) async throws -> [String] {
    try await reading { reader in
      try reader.articleIDs(beginningWith: prefix, limit: limit)
    }
  }
}

extension LibraryReader {
  /// The key of the only article whose identity begins so.
  func articleKey(id: String) throws -> Int64? {
    let ids = try articleIDs(beginningWith: id, limit: 2)
    let id = LetterCase.lowercased(id)
    guard let found = ids.first(where: { $0 == id }) ?? ids.first,
      ids.count == 1 || found == id
    else { return nil }
    return try database.integer("SELECT article_key FROM article WHERE id = ?", [found])
  }

  /// The key of the article that is kept for an edition.
  func keyOfKept(forID id: String) throws -> Int64? {
    try database.integer(
      "SELECT kept_key FROM edition WHERE id = ?", [LetterCase.lowercased(id)])
  }

  func articleIDs(beginningWith prefix: String, limit: Int) throws -> [String] {
    guard !prefix.isEmpty else { return [] }
    let (first, end) = ArticleIDPrefix.bounds(of: prefix)
    let sql = "SELECT id FROM article WHERE id >= ? AND id < ? ORDER BY id LIMIT ?"
    return try String.fetchAll(
      database.cachedStatement(sql: sql), arguments: [first, end, limit])
  }

  func analyzedArticle(_ key: Int64) throws -> AnalyzedArticle? {
    guard let article = try edition(key) else { return nil }
    let text = Array(article.text.utf8)
    return AnalyzedArticle(
      article: article, subject: try subject(of: key, length: text.count),
      places: try mentions(in: key, length: text.count),
      metrics: try metrics(of: key, text: text), models: try models(of: key, text: text),
      achievements: try achievements(of: key, text: text),
      documents: try documents(of: key, text: text), alsoIn: try copies(of: key))
  }

  /// Where an article also stands: the other files that have it, and those of its other editions, in
  /// the order in which they would be kept.
  private func copies(of key: Int64) throws -> [ArticleCopy] {
    try database.rows(
      """
      SELECT e.id, coalesce(a.title, d.title), e.published, coalesce(a.outlet, d.outlet),
        coalesce(a.url, d.url), f.path, s.record
      FROM edition e LEFT JOIN article a ON a.article_key = e.edition_key
        LEFT JOIN duplicate d USING (edition_key)
        JOIN source s USING (edition_key) JOIN file f USING (file_key)
      WHERE e.edition_key = ?1
        OR e.edition_key IN (SELECT edition_key FROM edition
          WHERE kept_key = ?1 AND kept_key <> edition_key)
      ORDER BY e.edition_key <> ?1, coalesce(e.published, '~'), e.length DESC, e.id, f.path, s.record
      """, [key]
    ).dropFirst().map { row in
      try ArticleCopy(
        id: row.at(0), title: row.at(1), published: CivilDate(column: row.at(2)),
        outlet: row.at(3), url: row.at(4), path: row.at(5), record: row.at(6))
    }
  }

  /// The text and page of an edition, whether it is kept or not.
  func edition(_ key: Int64) throws -> Article? {
    guard let entry = try texts.entry(of: key) else { return nil }
    let paragraphs = LineCoding.decodeParagraphs(entry.paragraphs, within: entry.text.count)
    let page = PageCoding.decode(entry.page, text: entry.text, paragraphs: paragraphs)
    return try database.rows(
      """
      SELECT e.id, coalesce(a.title, d.title), coalesce(a.byline, d.byline),
        coalesce(a.published, d.published)
      FROM edition e LEFT JOIN article a ON a.article_key = e.edition_key
        LEFT JOIN duplicate d USING (edition_key)
      WHERE e.edition_key = ?
      """, [key]
    ).first.map { row in
      try Article(
        id: row.at(0), source: source(of: key), title: row.at(1), byline: row.at(2),
        published: CivilDate(column: row.at(3)), rawText: String(decoding: page, as: UTF8.self),
        lines: LineCoding.decodeLines(entry.lines),
        text: String(decoding: entry.text, as: UTF8.self),
        paragraphs: paragraphs)
    }
  }

  /// The first of the edition's sources.
  private func source(of key: Int64) throws -> ArticleSource {
    let row = try database.rows(
      """
      SELECT coalesce(f.path, ''), coalesce(s.record, 0), coalesce(a.sha256, d.sha256, ''),
        coalesce(a.encoding, d.encoding, ''), coalesce(a.url, d.url), coalesce(a.outlet, d.outlet)
      FROM edition e LEFT JOIN article a ON a.article_key = e.edition_key
        LEFT JOIN duplicate d USING (edition_key)
        LEFT JOIN source s USING (edition_key) LEFT JOIN file f USING (file_key)
      WHERE e.edition_key = ? ORDER BY f.path, s.record LIMIT 1
      """, [key]
    ).first
    guard let row else { return ArticleSource(path: "", sha256: "") }
    return try ArticleSource(
      path: row.at(0), record: row.at(1), sha256: row.at(2), encoding: row.at(3), url: row.at(4),
      outlet: row.at(5))
  }

  private func subject(of key: Int64, length: Int) throws -> PlaceMentions? {
    try database.rows(
      """
      SELECT subject_key, subject_ranges, subject_confidence FROM article
      WHERE article_key = ? AND subject_key IS NOT NULL
      """, [key]
    ).first.flatMap { try mentions($0, length: length) }
  }

  private func mentions(in key: Int64, length: Int) throws -> [PlaceMentions] {
    try database.rows(
      """
      SELECT place_key, ranges, confidence FROM article_place
      WHERE article_key = ? ORDER BY position
      """, [key]
    ).compactMap { try mentions($0, length: length) }
  }

  private func mentions(_ row: Row, length: Int) throws -> PlaceMentions? {
    guard let place = try place(row.at(0)) else { return nil }
    return try PlaceMentions(
      place: place, ranges: RangeCoding.decode(row.at(1) ?? "", within: length),
      confidence: row.at(2) ?? 0)
  }
}
