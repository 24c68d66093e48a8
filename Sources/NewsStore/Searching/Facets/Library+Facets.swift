import NewsModel

extension Library {
  /// What the articles that a query means are spread over, with exact numbers.
  ///
  /// - Parameter limit: How many values of each facet are wanted.
  /// - Returns: Facets with at least one value. An article without a unit, say, counts under none. Of a
  ///   query for a model there is no facet of models: an article has several, and with two models asked
  ///   for any one would be enough.
  /// - Throws: `CancellationError`, or a `LibraryError`; never because of the query.
  /// - Complexity: linear in the number of articles found, with a small factor, and in that of the values.
  public func facets(
    of query: String, filter: LibraryFilter = LibraryFilter(), limit: Int = 10
  ) async throws -> [SearchFacet] {
    let narrowing = QueryNarrowing(query)
    let facets = try await reading {
      try $0.facets(of: Search(query).query, filter: filter, limit: limit)
    }
    return facets.compactMap { facet in
      guard let field = QueryField(rawValue: facet.kind.rawValue) else { return nil }
      guard facet.kind != .model || !narrowing.hasValue(of: .model) else { return nil }
      var facet = facet
      for index in facet.values.indices {
        facet.values[index].query = narrowing.narrowed(by: field, facet.values[index].field)
      }
      return facet
    }
  }
}
