import GRDB
import NewsModel

/// The articles that a query means, from which pages are taken in order.
struct FoundArticles {
  let query: SearchQuery
  let finder: ArticleFinder
  let articles: ArticleSet
  let total: Int

  init(
    _ query: SearchQuery, filter: LibraryFilter, _ reader: LibraryReader,
    _ occurrencesPerText: Int = ArticleFinder.occurrencesPerText
  ) throws {
    self.query = query
    finder = try ArticleFinder(reader, occurrencesPerText: occurrencesPerText)
    articles = try finder.articles(of: query, filter: filter)
    total = articles.count
  }

  /// The keys of a page.
  ///
  /// - Complexity: linear in the articles found, with a small factor; where few are found, their headlines
  ///   are read.
  func keys(_ range: Range<Int>, _ ranking: ArticleRanking) throws -> [Int64] {
    let range = range.clamped(to: 0..<total)
    guard !range.isEmpty else { return [] }
    switch ranking.method {
    case .date: return finder.columns.newestKeys(of: articles, range)
    case .headlines(let row): return try byHeadline(range, row)
    case .rows(let row): return try rowsFirst(row, range)
    }
  }

  /// The best headlines first; of equals those with the words one after the other in the text, then the
  /// newest.
  private func byHeadline(_ range: Range<Int>, _ row: RankedRow?) throws -> [Int64] {
    let keys = finder.columns.keys(of: articles)
    let score = ArticleRanking.score(query)
    let having = try row.map { try finder.articles(having: $0, among: articles) }
    let inRow = Set(having.map(finder.columns.keys) ?? [])
    let scored = try finder.database.rows(
      """
      SELECT f.article_key, \(score.terms.joined(separator: " + ")) FROM article f
      WHERE f.article_key IN (SELECT value FROM json_each(?))
      """, score.arguments + [LibraryReader.list(keys)]
    ).map { row in
      let (key, score): (Int64, Int) = (try row.at(0), try row.at(1))
      return (score: score + (inRow.contains(key) ? 1 : 0), key: key)
    }
    return scored.sorted { $0 > $1 }.dropFirst(range.lowerBound).prefix(range.count).map(\.key)
  }

  /// First the articles with the words one after the other, then the others; each part the newest
  /// first.
  private func rowsFirst(_ row: RankedRow, _ range: Range<Int>) throws -> [Int64] {
    let inRow = try newestInRow(row, limit: range.upperBound)
    let keys = finder.columns.keys
    guard inRow.count < range.upperBound else { return inRow[range].map { keys[$0] } }
    // Those are all there are.
    var others = articles
    for number in inRow { others.remove(number) }
    let start = max(0, range.lowerBound - inRow.count)
    let rest = finder.columns.newestKeys(of: others, start..<range.upperBound - inRow.count)
    return inRow.dropFirst(range.lowerBound).map { keys[$0] } + rest
  }

  /// The newest articles that have a row, by their numbers. More and more of the newest are looked at, so
  /// that where most have it few are.
  private func newestInRow(_ row: RankedRow, limit: Int) throws -> [Int] {
    let numbers = finder.columns.numbersByKey(of: articles)
    var (found, end, length) = ([Int](), numbers.count, FoundArticles.firstLook)
    while end > 0, found.count < limit {
      let looked = numbers[max(0, end - length)..<end].map(Int.init)
      let having = try finder.articles(having: row, among: ArticleSet(looked))
      found += looked.reversed().filter(having.contains)
      (end, length) = (end - looked.count, 4 * length)
    }
    return Array(found.prefix(limit))
  }

  /// So many of the newest articles are looked at first.
  private static let firstLook = 64
}
