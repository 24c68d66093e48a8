import Foundation
import GRDB
import NewsModel
import VietnameseText

extension LibraryReader {
  /// Articles that a query means, with the words around the best match.
  func articleHits(
    _ search: Search, filter: LibraryFilter, order: SearchOrder = .relevance, range: Range<Int>
  ) throws -> SearchResults.Group {
    let found = try articles(search.query, filter: filter, order: order, range: range)
    // The connection serves one at a time; the texts are looked through side by side.
    let texts = try found.rows.map { row in
      FoundText(
        summary: try articleSummary(row),
        text: try self.texts.text(packed: row.at(15), with: row.at(16)) ?? [])
    }
    let query = search.query
    return SearchResults.Group(
      kind: .articles, total: found.total, hits: texts.concurrentMap { $0.hit(query) },
      order: found.order)
  }

  /// How many articles a query means.
  func total(of query: SearchQuery, filter: LibraryFilter) throws -> Int {
    query.isEmpty ? 0 : try FoundArticles(query, filter: filter, self).total
  }

  /// The rows of articles that a query means, how many there are, and in which order they come.
  func articles(
    _ query: SearchQuery, filter: LibraryFilter, order: SearchOrder, range: Range<Int>,
    limits: ArticleRanking.Limits = .init()
  ) throws -> (rows: [Row], total: Int, order: SearchOrder) {
    guard !query.isEmpty else { return ([], 0, order) }
    let found = try FoundArticles(query, filter: filter, self)
    let ranking = ArticleRanking(query, total: found.total, wanted: order, limits: limits)
    let keys = try found.keys(range, ranking.method)
    return (try articleRows(keys), found.total, ranking.order)
  }

  /// The rows of articles with their packed texts, in the order of the keys.
  private func articleRows(_ keys: [Int64]) throws -> [Row] {
    guard !keys.isEmpty else { return [] }
    let rows = try database.rows(
      """
      SELECT \(LibraryReader.articleColumns), t.text, t.dictionary_key
      FROM article f LEFT JOIN article_text t USING (article_key)
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

  /// A list of texts as `json_each` takes it.
  static func list(_ texts: [String]) throws -> String {
    String(decoding: try JSONEncoder().encode(texts), as: UTF8.self)
  }
}

/// An article that a query means, with its text.
private struct FoundText: Sendable {
  let summary: ArticleSummary
  let text: [UInt8]

  /// The article with the words around the best match.
  func hit(_ query: SearchQuery) -> SearchResults.Hit {
    let title = summary.article.title
    let titleEnd = text.starts(with: title.utf8) ? title.utf8.count : 0
    let ranges = query.ranges(in: text, sufficientFrom: titleEnd)
    let match = BestMatch(of: ranges, in: text, titleEnd: titleEnd)
    return SearchResults.Hit(
      item: .article(summary),
      label: Passage(text: title, highlights: query.ranges(in: title)),
      snippet: match?.snippet, range: match?.range)
  }
}
