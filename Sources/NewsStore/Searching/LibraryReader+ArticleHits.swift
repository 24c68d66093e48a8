import GRDB
import NewsModel
import VietnameseText

extension LibraryReader {
  /// Articles whose text has all words of a query.
  func articleHits(
    _ search: Search, filter: LibraryFilter, range: Range<Int>
  ) throws -> SearchResults.Group {
    guard let query = FullTextQuery(anyOf: search.readings) else {
      return SearchResults.Group(kind: .articles, total: 0, hits: [])
    }
    let conditions = filter.conditions(on: .article)
    let total = try count(query.allWords, conditions)
    guard total > range.lowerBound else {
      return SearchResults.Group(kind: .articles, total: total, hits: [])
    }
    let rows = try articleRows(query, conditions, range: range)
    let hits = try rows.map { try hit($0, search) }
    return SearchResults.Group(kind: .articles, total: total, hits: hits)
  }

  /// First the articles with the phrase, then the others.
  private func articleRows(
    _ query: FullTextQuery, _ conditions: Conditions, range: Range<Int>
  ) throws -> [Row] {
    guard let phrase = query.phrase, let scattered = query.scattered else {
      return try articleRows(query.allWords, conditions, range: range)
    }
    let first = try articleRows(phrase, conditions, range: range)
    guard first.count < range.count else { return first }
    let phraseTotal = range.lowerBound == 0 ? first.count : try count(phrase, conditions)
    let start = max(0, range.lowerBound - phraseTotal)
    let rest = range.count - first.count
    return first + (try articleRows(scattered, conditions, range: start..<start + rest))
  }

  private func articleRows(
    _ match: String, _ conditions: Conditions, range: Range<Int>
  ) throws -> [Row] {
    guard !range.isEmpty else { return [] }
    let (source, arguments) = articleSource(match, conditions)
    let sql = """
      SELECT \(LibraryReader.articleColumns)\(source)
      ORDER BY article_words.rowid DESC LIMIT ? OFFSET ?
      """
    return try database.rows(sql, arguments + [range.count, range.lowerBound])
  }

  private func count(_ match: String, _ conditions: Conditions) throws -> Int {
    // Without a filter, the index alone knows the number.
    guard !conditions.terms.isEmpty else {
      let sql = "SELECT count(*) FROM article_words WHERE article_words MATCH ?"
      return Int(try database.integer(sql, [match]) ?? 0)
    }
    let (source, arguments) = articleSource(match, conditions)
    return Int(try database.integer("SELECT count(*)\(source)", arguments) ?? 0)
  }

  private func articleSource(
    _ match: String, _ conditions: Conditions
  ) -> (String, StatementArguments) {
    var matching = Conditions()
    matching.require("article_words MATCH ?", [match])
    matching.require(conditions)
    let tables = " FROM article_words JOIN article f ON f.article_key = article_words.rowid"
    return (tables + matching.clause, matching.arguments)
  }

  private func hit(_ row: Row, _ search: Search) throws -> SearchResults.Hit {
    let summary = try articleSummary(row)
    let title = summary.article.title
    let text = try text(of: try row.at(0)) ?? ""
    let match = search.readings.lazy.compactMap {
      BestMatch(of: $0.pattern, in: text, after: title)
    }.first
    return SearchResults.Hit(
      item: .article(summary),
      label: Passage(text: title, highlights: search.ranges(in: title)),
      snippet: match?.snippet, range: match?.range)
  }
}
