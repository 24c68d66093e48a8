import NewsModel
import NewsStore

/// A search of articles as the command line asks for it.
struct ArticleSearch {
  let library: Library
  let filter: LibraryFilter
  let order: SearchOrder

  /// The first hits of a query.
  func hits(_ query: String, limit: Int) async throws -> SearchResults.Group {
    try await library.searchArticles(query, filter: filter, order: order, limit: limit)
  }

  /// What the hits of a query are spread over.
  func facets(of query: String, limit: Int) async throws -> [SearchFacet] {
    try await library.facets(of: query, filter: filter, limit: limit)
  }

  /// The nearest query that finds something.
  func suggestion(for query: String) async throws -> SearchSuggestion? {
    try await library.suggestion(for: query, filter: filter)
  }

  /// Answers each line of standard input by one line of JSON, at once.
  func answerLines(limit: Int, withFacets: Bool) async throws {
    while let query = readLine() {
      let clock = ContinuousClock()
      let start = clock.now
      let hits = try await hits(query, limit: limit)
      let time = clock.now - start
      var members: [(key: String, value: JSONValue)] = [
        ("query", .string(query)), ("total", .number(Double(hits.total))),
        ("order", .string(hits.order.rawValue)), ("took_ms", .number(time.milliseconds)),
        ("hits", .array(OutputFormat.objects(of: OutputTable(hits)))),
      ]
      if hits.total == 0 {
        let suggestion = try await suggestion(for: query)
        members.append(("suggestion", suggestion?.json ?? .null))
      }
      if withFacets {
        let facets = try await facets(of: query, limit: limit)
        members.append(("facets", .array(OutputFormat.objects(of: OutputTable(facets)))))
      }
      StandardStreams.write(JSONValue.object(members).serialized() + "\n")
    }
  }
}

extension Duration {
  /// In thousandths of a second, to a thousandth of those.
  fileprivate var milliseconds: Double { (self / .microseconds(1)).rounded() / 1_000 }
}

extension SearchSuggestion {
  fileprivate var json: JSONValue {
    .object([
      ("query", .string(query)), ("total", .number(Double(total))),
      ("changes", .array(changes.map { .string($0.phrase(in: Launch.language)) })),
    ])
  }
}
