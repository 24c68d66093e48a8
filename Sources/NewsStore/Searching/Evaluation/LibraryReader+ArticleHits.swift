import Foundation
import GRDB
import NewsModel
import VietnameseText

extension LibraryReader {
  /// Articles that a query means, the first of them with the words around the best match.
  func articleHits(
    _ search: Search, filter: LibraryFilter, order: SearchOrder = .relevance, range: Range<Int>,
    excerpts: Int = .max
  ) throws -> SearchResults.Group {
    let query = search.query
    let found = try articles(query, filter: filter, order: order, range: range)
    let texts = try texts(found.keys.prefix(excerpts))
    // They are unpacked while the rows are read.
    SharedText.unpackAhead(found.keys.compactMap { texts[$0] })
    let hits = try articleRows(found.keys).map { key, row in
      FoundArticle(summary: try articleSummary(row), text: texts[key])
    }.concurrentMap { try $0.hit(query) }
    return SearchResults.Group(
      kind: .articles, total: found.total, hits: hits, order: found.order)
  }

  /// Articles with the words around the best match.
  func excerpts(
    of query: SearchQuery, in articles: [ArticleSummary]
  ) throws -> [SearchResults.Hit] {
    let rows = try database.rows(
      "SELECT id, article_key FROM article WHERE id IN (SELECT value FROM json_each(?))",
      [LibraryReader.list(ids: articles.map(\.article.id))])
    var keys: [String: Int64] = [:]
    for row in rows { keys[try row.at(0)] = try row.at(1) }
    let texts = try texts(keys.values)
    let found = articles.map { article in
      FoundArticle(summary: article, text: keys[article.article.id].flatMap { texts[$0] })
    }
    return try found.concurrentMap { try $0.hit(query) }
  }

  /// The texts of articles by their keys.
  private func texts(_ keys: some Collection<Int64>) throws -> [Int64: SharedText] {
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT t.article_key, t.text, t.dictionary_key FROM json_each(?) j
          CROSS JOIN article_text t ON t.article_key = j.value
          """), arguments: [LibraryReader.list(keys)])
    var byKey: [Int64: SharedText] = [:]
    while let row = try rows.next() {
      try Task.checkCancellation()
      byKey[try row.at(0)] = SharedText(try texts.packed(row.at(1), with: row.at(2)))
    }
    return byKey
  }

  /// How many articles a query means.
  func total(of query: SearchQuery, filter: LibraryFilter) throws -> Int {
    query.isEmpty ? 0 : try FoundArticles(query, filter: filter, self).total
  }

  /// The keys of articles that a query means, how many there are, and in which order they come.
  func articles(
    _ query: SearchQuery, filter: LibraryFilter, order: SearchOrder, range: Range<Int>,
    limits: ArticleRanking.Limits = .init(),
    occurrencesPerText: Int = ArticleFinder.occurrencesPerText
  ) throws -> (keys: [Int64], total: Int, order: SearchOrder) {
    guard !query.isEmpty else { return ([], 0, order) }
    let found = try FoundArticles(query, filter: filter, self, occurrencesPerText)
    let ranking = try ArticleRanking(
      query, total: found.total, wanted: order, limits: limits,
      isHalfTyped: { try found.finder.isHalfTyped($0, in: found.articles) })
    return (try found.keys(range, ranking), found.total, ranking.order)
  }

  /// The rows of articles, in the order of the keys.
  private func articleRows(_ keys: [Int64]) throws -> [(key: Int64, row: Row)] {
    guard !keys.isEmpty else { return [] }
    let rows = try database.rows(
      """
      SELECT \(LibraryReader.articleColumns) FROM article f
      WHERE f.article_key IN (SELECT value FROM json_each(?))
      """, [LibraryReader.list(keys)])
    var byKey: [Int64: Row] = [:]
    for row in rows { byKey[try row.at(0)] = row }
    return keys.compactMap { key in byKey[key].map { (key, $0) } }
  }

  /// A list of keys as `json_each` takes it.
  static func list(_ keys: some Collection<Int64>) -> String {
    "[" + keys.map(String.init).joined(separator: ",") + "]"
  }

  /// A list of identities as `json_each` takes it: of hexadecimal digits none has to be escaped, and the
  /// encoder takes as long as the query.
  private static func list(ids: [String]) -> String {
    "[" + ids.map { "\"\($0)\"" }.joined(separator: ",") + "]"
  }

  /// A list of texts as `json_each` takes it.
  static func list(_ texts: [String]) throws -> String {
    String(decoding: try JSONEncoder().encode(texts), as: UTF8.self)
  }
}

/// An article that a query means.
private struct FoundArticle: Sendable {
  let summary: ArticleSummary
  /// Its text, if the words around the best match are wanted.
  let text: SharedText?

  /// The article as its row shows it.
  func hit(_ query: SearchQuery) throws -> SearchResults.Hit {
    let title = summary.article.title
    var hit = SearchResults.Hit(
      item: .article(summary), label: Passage(text: title, highlights: query.ranges(in: title)))
    guard let text = try text?.text() else { return hit }
    let titleEnd = text.starts(with: title.utf8) ? title.utf8.count : 0
    let ranges = query.ranges(in: text, sufficientFrom: titleEnd)
    let match = BestMatch(of: ranges, in: text, titleEnd: titleEnd)
    (hit.snippet, hit.range) = (match?.snippet, match?.range)
    return hit
  }
}
