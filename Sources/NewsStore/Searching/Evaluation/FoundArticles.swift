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
    case .date: return newest(of: articles, range)
    case .headlines(let row): return try byHeadline(range, row)
    case .rows(let row): return try rowsFirst(row, range)
    }
  }

  private func newest(of articles: ArticleSet, _ range: Range<Int>) -> [Int64] {
    var newest = GreatestKeys(limit: range.upperBound)
    let keys = finder.columns.keys
    // Articles mostly come in the order of their days: so most are dropped after one comparison.
    articles.forEachDescending { if $0 < keys.count { newest.add(keys[$0]) } }
    return Array(newest.descending.dropFirst(range.lowerBound))
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
    guard inRow.count < range.upperBound else { return inRow[range].map(\.key) }
    // Those are all there are.
    var others = articles
    for article in inRow { others.remove(article.number) }
    let start = max(0, range.lowerBound - inRow.count)
    let rest = newest(of: others, start..<range.upperBound - inRow.count)
    return inRow.dropFirst(range.lowerBound).map(\.key) + rest
  }

  /// The full text lists the newest first, so that no more are looked at than are needed; it goes on
  /// where it stopped when the row was asked for last. Where all with the words before are known, there are
  /// no others.
  private func newestInRow(
    _ row: RankedRow, limit: Int
  ) throws -> [(key: Int64, number: Int)] {
    if let known = finder.known(matching: row.match, among: articles) {
      return newest(known, limit: limit)
    }
    if let some = allHavingBeginning(of: row) {
      return newest(try finder.articles(having: row, among: some), limit: limit)
    }
    var seen = finder.reader.memory.inRow[row.match] ?? SeenArticles()
    var found = newest(articles(withKeys: seen.keys), limit: limit)
    guard found.count < limit, !seen.isComplete else { return found }
    let keys = try Int64.fetchCursor(
      finder.database.cachedStatement(
        sql: """
          SELECT rowid FROM article_words WHERE article_words MATCH ? AND rowid < ?
          ORDER BY rowid DESC
          """), arguments: [row.match, seen.keys.last ?? .max])
    let number = try numbers()
    while found.count < limit, let key = try keys.next() {
      seen.keys.append(key)
      if let number = try number(key) { found.append((key, number)) }
    }
    seen.isComplete = found.count < limit
    finder.reader.memory.inRow[row.match] = seen
    return found
  }

  /// The articles with the words that a row begins with, if they were all listed before.
  private func allHavingBeginning(of row: RankedRow) -> ArticleSet? {
    let memory = finder.reader.memory
    return row.beginnings.lazy.compactMap { memory.inRow[$0] }.first(where: \.isComplete)
      .map { articles(withKeys: $0.keys) }
  }

  /// Those of the articles that have some keys.
  private func articles(withKeys keys: [Int64]) -> ArticleSet {
    guard !keys.isEmpty else { return ArticleSet() }
    return finder.columns.articles(withKeys: Set(keys), in: articles)
  }

  /// The newest of some articles, in order.
  private func newest(_ some: ArticleSet, limit: Int) -> [(key: Int64, number: Int)] {
    var found: [(key: Int64, number: Int)] = []
    some.forEach { found.append((finder.columns.keys[$0], $0)) }
    return Array(found.sorted { $0.key > $1.key }.prefix(limit))
  }

  /// Gives the number of an article that was found by its key. Of few articles the numbers are noted at
  /// once; of many, of which some in a row are nearly all that are asked for, each is looked up.
  private func numbers() throws -> (Int64) throws -> Int? {
    guard total > FoundArticles.notedNumbers else {
      var noted: [Int64: Int] = [:]
      articles.forEach { if $0 < finder.columns.count { noted[finder.columns.keys[$0]] = $0 } }
      return { noted[$0] }
    }
    let find = try finder.database.cachedStatement(
      sql: "SELECT number FROM article WHERE article_key = ?")
    return { key in
      let number = try Int.fetchOne(find, arguments: [key])
      return number.flatMap { articles.contains($0) ? $0 : nil }
    }
  }

  private static let notedNumbers = 2_000
}
