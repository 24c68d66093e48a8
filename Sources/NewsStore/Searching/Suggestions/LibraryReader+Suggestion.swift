import NewsModel

extension Library {
  /// For a query that finds no article: the nearest that finds some, and what was changed.
  ///
  /// Words that no article has are looked for with any marks, then in another spelling, and left out
  /// last; then phrases are taken apart, marks and fields left out, and at last words that do not go
  /// together with the others.
  ///
  /// - Returns: nil for a query that says nothing or finds something, or when nothing near does.
  /// - Throws: `CancellationError`, or a `LibraryError`; never because of the query.
  public func suggestion(
    for query: String, filter: LibraryFilter = LibraryFilter()
  ) async throws -> SearchSuggestion? {
    try await reading { try $0.suggestion(for: Search(query).query, filter: filter) }
  }
}

extension LibraryReader {
  func suggestion(
    for query: SearchQuery, filter: LibraryFilter
  ) throws -> SearchSuggestion? {
    guard !query.isEmpty, try total(of: query, filter: filter) == 0 else { return nil }
    var nearest = NearestQuery(query, filter: filter, reader: self)
    return try nearest.find()
  }
}
