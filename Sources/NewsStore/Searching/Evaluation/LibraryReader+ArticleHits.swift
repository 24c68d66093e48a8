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
    let summaries = try found.rows.map { try articleSummary($0) }
    let hits =
      try self.excerpts(of: query, in: summaries.prefix(excerpts))
      + summaries.dropFirst(excerpts).map { SearchResults.Hit($0, query) }
    return SearchResults.Group(
      kind: .articles, total: found.total, hits: hits, order: found.order)
  }

  /// Articles with the words around the best match.
  func excerpts(
    of query: SearchQuery, in articles: some Sequence<ArticleSummary>
  ) throws -> [SearchResults.Hit] {
    // The connection serves one at a time; the texts are looked through side by side.
    let texts = try texts(ofArticles: articles.map(\.article.id))
    return try articles.map { FoundText(summary: $0, packed: texts[$0.article.id]) }
      .concurrentMap { try $0.hit(query) }
  }

  private func texts(ofArticles ids: [String]) throws -> [String: PackedText] {
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT f.id, t.text, t.dictionary_key FROM json_each(?) j
          CROSS JOIN article f ON f.id = j.value JOIN article_text t USING (article_key)
          """), arguments: [LibraryReader.list(ids: ids)])
    var texts: [String: PackedText] = [:]
    while let row = try rows.next() {
      try Task.checkCancellation()
      texts[try row.at(0)] = try self.texts.packed(row.at(1), with: row.at(2))
    }
    return texts
  }

  /// How many articles a query means.
  func total(of query: SearchQuery, filter: LibraryFilter) throws -> Int {
    query.isEmpty ? 0 : try FoundArticles(query, filter: filter, self).total
  }

  /// The rows of articles that a query means, how many there are, and in which order they come.
  func articles(
    _ query: SearchQuery, filter: LibraryFilter, order: SearchOrder, range: Range<Int>,
    limits: ArticleRanking.Limits = .init(),
    occurrencesPerText: Int = ArticleFinder.occurrencesPerText
  ) throws -> (rows: [Row], total: Int, order: SearchOrder) {
    guard !query.isEmpty else { return ([], 0, order) }
    let found = try FoundArticles(query, filter: filter, self, occurrencesPerText)
    let ranking = try ArticleRanking(
      query, total: found.total, wanted: order, limits: limits,
      isHalfTyped: { try found.finder.isHalfTyped($0, in: found.articles) })
    let keys = try found.keys(range, ranking)
    return (try articleRows(keys), found.total, ranking.order)
  }

  /// The rows of articles, in the order of the keys.
  private func articleRows(_ keys: [Int64]) throws -> [Row] {
    guard !keys.isEmpty else { return [] }
    let rows = try database.rows(
      """
      SELECT \(LibraryReader.articleColumns) FROM article f
      WHERE f.article_key IN (SELECT value FROM json_each(?))
      """, [LibraryReader.list(keys)])
    var byKey: [Int64: Row] = [:]
    for row in rows { byKey[try row.at(0)] = row }
    return keys.compactMap { byKey[$0] }
  }

  /// A list of keys as `json_each` takes it.
  static func list(_ keys: [Int64]) -> String {
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

/// An article that a query means, with its text.
private struct FoundText: Sendable {
  let summary: ArticleSummary
  let packed: PackedText?

  /// The article with the words around the best match.
  func hit(_ query: SearchQuery) throws -> SearchResults.Hit {
    let text = try packed?.text() ?? []
    var hit = SearchResults.Hit(summary, query)
    let titleEnd = text.starts(with: hit.label.text.utf8) ? hit.label.text.utf8.count : 0
    let ranges = query.ranges(in: text, sufficientFrom: titleEnd)
    let match = BestMatch(of: ranges, in: text, titleEnd: titleEnd)
    (hit.snippet, hit.range) = (match?.snippet, match?.range)
    return hit
  }
}

extension SearchResults.Hit {
  /// An article that a query means, as its row shows it.
  fileprivate init(_ summary: ArticleSummary, _ query: SearchQuery) {
    let title = summary.article.title
    self.init(
      item: .article(summary), label: Passage(text: title, highlights: query.ranges(in: title)))
  }
}
