import GRDB
import NewsModel

/// Finds the articles of a query as a set of their numbers.
///
/// Words come from the index of words, fields mostly from the articles' columns: sets of bits, of which
/// intersection and union take microseconds. Only what these cannot tell is asked of the full text, and
/// of it only which of few articles have it: words in a row, and words of more than 15 bytes. So every
/// number of articles is exact.
struct ArticleFinder {
  let reader: LibraryReader
  let database: Database
  let columns: ArticleColumns
  let postings: PostingReader
  /// The articles there are.
  let all: ArticleSet
  /// The full text goes over so many articles that have a word while one text is unpacked and read.
  let occurrencesPerText: Int

  static let occurrencesPerText = 3_000

  init(
    _ reader: LibraryReader, occurrencesPerText: Int = ArticleFinder.occurrencesPerText
  ) throws {
    self.reader = reader
    self.occurrencesPerText = occurrencesPerText
    database = reader.database
    columns = try reader.columns()
    postings = try PostingReader(database: database)
    all = try reader.memory.all ?? postings.articles(having: .all)
    reader.memory.all = all
  }

  /// The articles that a query means, of those that a filter lets through.
  ///
  /// - Complexity: linear in the words and in the articles there are, with a small factor; for words in a
  ///   row in the articles that have all of them.
  func articles(of query: SearchQuery, filter: LibraryFilter) throws -> ArticleSet {
    guard !query.isEmpty else { return ArticleSet() }
    var given = all
    if !filter.isEmpty { given = try articles(listedBy: filter) }
    try narrow(&given, by: query.filters)
    guard !query.alternatives.isEmpty else { return given }
    var found = ArticleSet()
    for alternative in query.alternatives {
      found.formUnion(try articles(of: alternative, among: given))
    }
    return found
  }

  private func articles(
    of alternative: SearchQuery.Alternative, among given: ArticleSet
  ) throws -> ArticleSet {
    var found = given
    var doubtful: [QueryTerm] = []
    for term in alternative.required {
      let candidates = try candidates(for: term)
      found.formIntersection(candidates.articles)
      if !candidates.isExact, let row = telling(term, candidates) { doubtful.append(row) }
    }
    if !doubtful.isEmpty { found = try articles(havingTextsOf: doubtful, among: found) }
    for term in alternative.excluded where !found.isEmpty {
      let candidates = try candidates(for: term)
      guard candidates.isExact else {
        var some = found
        some.formIntersection(candidates.articles)
        found.subtract(try articles(havingTextsOf: [term], among: some))
        continue
      }
      found.subtract(candidates.articles)
    }
    return found
  }

  /// The articles whose row `f` fulfills conditions.
  func articles(_ conditions: Conditions) throws -> ArticleSet {
    let numbers = try database.keyList(
      "SELECT f.number AS key FROM article f" + conditions.clause, conditions.arguments)
    return ArticleSet(numbers.lazy.map(Int.init).filter { 0..<columns.count ~= $0 })
  }
}
