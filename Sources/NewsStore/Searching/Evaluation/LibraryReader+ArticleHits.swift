import GRDB
import NewsModel
import VietnameseText

extension LibraryReader {
  /// Articles that a query means, with the words around the best match.
  func articleHits(
    _ search: Search, filter: LibraryFilter, order: SearchOrder = .relevance, range: Range<Int>
  ) throws -> SearchResults.Group {
    let found = try articles(search.query, filter: filter, order: order, range: range)
    return SearchResults.Group(
      kind: .articles, total: found.total, hits: try found.rows.map { try hit($0, search) },
      order: found.order)
  }

  /// How many articles a query means.
  func total(of query: SearchQuery, filter: LibraryFilter) throws -> Int {
    query.isEmpty ? 0 : try count(selection(of: query, filter: filter))
  }

  /// The rows of articles that a query means, how many there are, and in which order they come.
  func articles(
    _ query: SearchQuery, filter: LibraryFilter, order: SearchOrder, range: Range<Int>,
    limits: ArticleRanking.Limits = .init()
  ) throws -> (rows: [Row], total: Int, order: SearchOrder) {
    guard !query.isEmpty else { return ([], 0, order) }
    let selection = try selection(of: query, filter: filter)
    let total = try count(selection)
    let ranking = ArticleRanking(query, selection, total: total, wanted: order, limits: limits)
    let range = range.clamped(to: 0..<max(total, 0))
    return (
      try rows(of: selection, ranking, query, range: range), total, ranking.order
    )
  }

  private func rows(
    of selection: ArticleSelection, _ ranking: ArticleRanking, _ query: SearchQuery,
    range: Range<Int>
  ) throws -> [Row] {
    guard !range.isEmpty else { return [] }
    switch ranking.method {
    case .date:
      guard let articles = selection.articles else {
        return try rows(of: selection, range: range)
      }
      return try rows(of: newest(articles, range: range))
    case .headlines:
      let score = ArticleRanking.score(query, selection)
      return try rows(of: narrowed(selection), orderedBy: score, range: range)
    case .rows(let row): return try rowsInTwoParts(of: selection, row, range: range)
    }
  }

  /// The same articles, not many, by their keys.
  private func narrowed(_ selection: ArticleSelection) throws -> ArticleSelection {
    guard let articles = selection.articles else { return selection }
    let keys = try newest(articles, range: 0..<articles.count)
    return ArticleSelection(conditions: ArticleSelection.keys(keys))
  }

  /// First the articles with the words one after the other, then the others; each part the newest
  /// first, so that nothing is sorted.
  private func rowsInTwoParts(
    of selection: ArticleSelection, _ row: String, range: Range<Int>
  ) throws -> [Row] {
    if let articles = selection.articles {
      return try rowsInTwoParts(of: articles, row, range: range)
    }
    let match = selection.match ?? row
    let inRow = selection.isRowEnough ? row : "(\(match) AND \(row))"
    let first = try rows(of: selection, matching: inRow, range: range)
    guard first.count < range.count else { return first }
    let inRowTotal =
      range.lowerBound == 0 ? first.count : try count(selection, matching: inRow)
    let start = max(0, range.lowerBound - inRowTotal)
    let rest = start..<start + range.count - first.count
    return first + (try rows(of: selection, matching: "\(match) NOT \(row)", range: rest))
  }

  /// The same of articles that are known by their numbers. The full text goes on only until there are
  /// enough.
  private func rowsInTwoParts(
    of articles: ArticleSet, _ row: String, range: Range<Int>
  ) throws -> [Row] {
    let found = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT f.article_key, f.number FROM article_words
          JOIN article f ON f.article_key = article_words.rowid
          WHERE article_words MATCH ? ORDER BY article_words.rowid DESC
          """), arguments: [row])
    var inRow: [Int64] = []
    while inRow.count < range.upperBound, let next = try found.next() {
      if articles.contains(try next.at(1)) { inRow.append(try next.at(0)) }
    }
    let first = try rows(of: Array(inRow.dropFirst(range.lowerBound)))
    let rest = max(0, range.lowerBound - inRow.count)..<range.upperBound - inRow.count
    return first + (try rows(of: newest(articles, range: rest, without: Set(inRow))))
  }

  private func newest(
    _ articles: ArticleSet, range: Range<Int>, without excluded: Set<Int64> = []
  ) throws -> [Int64] {
    try ArticleColumnReader(database: database).newest(articles, range: range, without: excluded)
  }

  /// The rows of articles, the newest first.
  private func rows(of keys: [Int64]) throws -> [Row] {
    try rows(of: ArticleSelection(conditions: ArticleSelection.keys(keys)), range: keys.indices)
  }

  private func rows(
    of selection: ArticleSelection, matching match: String? = nil,
    orderedBy score: Conditions? = nil, range: Range<Int>
  ) throws -> [Row] {
    guard !range.isEmpty else { return [] }
    let (source, arguments) = selection.source(matching: match)
    // The order of the full text's own keys needs no sorting.
    let newest = selection.match == nil ? "f.article_key DESC" : "article_words.rowid DESC"
    let order = (score?.terms ?? []).joined(separator: " + ")
    let sql = """
      SELECT \(LibraryReader.articleColumns)\(source)
      ORDER BY \(order.isEmpty ? newest : "\(order) DESC, \(newest)") LIMIT ? OFFSET ?
      """
    let ranked = arguments + (score?.arguments ?? StatementArguments())
    return try database.rows(sql, ranked + [range.count, range.lowerBound])
  }

  private func count(
    _ selection: ArticleSelection, matching match: String? = nil
  ) throws -> Int {
    if match == nil, let articles = selection.articles { return articles.count }
    // Without a filter, the index alone knows the number.
    if selection.isOfWordsOnly, let match = match ?? selection.match {
      let sql = "SELECT count(*) FROM article_words WHERE article_words MATCH ?"
      return Int(try database.integer(sql, [match]) ?? 0)
    }
    let (source, arguments) = selection.source(matching: match)
    return Int(try database.integer("SELECT count(*)\(source)", arguments) ?? 0)
  }

  private func hit(_ row: Row, _ search: Search) throws -> SearchResults.Hit {
    let summary = try articleSummary(row)
    let title = summary.article.title
    let text = try text(of: try row.at(0)) ?? ""
    let match = BestMatch(of: search.query.ranges(in: text), in: text, after: title)
    return SearchResults.Hit(
      item: .article(summary),
      label: Passage(text: title, highlights: search.query.ranges(in: title)),
      snippet: match?.snippet, range: match?.range)
  }
}
