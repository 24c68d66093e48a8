import NewsModel

extension Library {
  /// Searches over everything: units, models, indicators and documents by name, articles by text.
  ///
  /// What a query means is said at ``SearchQuery``; the keys of Telex and VNI stand for what they type,
  /// as ``Search`` says. Articles come as ``SearchOrder/relevance`` says.
  /// (Vietnamese has few syllables, and each is in very many articles: to rank by how often they
  /// occur would be slow and mean little.) Where there are very many, the newest come first. Names are
  /// searched by the words of a query that has nothing but words; they come by how well they fit, then
  /// by how much is known.
  ///
  /// - Parameters:
  ///   - query: Whatever was typed so far; one without a letter or digit finds nothing.
  ///   - limitPerGroup: How many hits of each kind are wanted; the totals count all.
  ///   - excerpts: How many of the first articles come with the words around their match; of the others
  ///     ``excerpts(of:in:)`` reads the texts later.
  /// - Throws: `CancellationError`, or a `LibraryError`; never because of the query.
  public func search(
    _ query: String, limitPerGroup: Int, excerpts: Int = .max
  ) async throws -> SearchResults {
    try await reading { reader in
      let search = Search(query)
      var groups: [SearchResults.Group] = []
      for kind in SearchResults.Kind.allCases {
        let group = try reader.hits(
          of: kind, search, limit: max(0, limitPerGroup), excerpts: excerpts)
        if group.total > 0 { groups.append(group) }
      }
      let suggestion =
        groups.isEmpty ? try reader.suggestion(for: search.query, filter: LibraryFilter()) : nil
      return SearchResults(query: query, groups: groups, suggestion: suggestion)
    }
  }

  /// The articles among some hits, with the words around the best match.
  ///
  /// - Parameter query: What the hits were found by.
  /// - Throws: `CancellationError`, or a `LibraryError`.
  public func excerpts(
    of query: String, in hits: [SearchResults.Hit]
  ) async throws -> [SearchResults.Hit] {
    let articles = hits.compactMap { hit in
      if case .article(let summary) = hit.item { summary } else { nil }
    }
    return try await reading { reader in
      try reader.excerpts(of: Search(query).query, in: articles)
    }
  }

  /// Reads what every search looks through: done beforehand, the first letter typed is answered sooner.
  ///
  /// - Throws: `CancellationError`, or a `LibraryError`.
  public func prepareSearch() async throws {
    // Two connections, as a letter may be typed while excerpts of the hits before are being read.
    async let other: Void = readNames()
    try await readNames()
    try await other
  }

  private func readNames() async throws {
    try await reading { reader in
      for kind in NameTable.Kind.allCases { _ = try reader.names(of: kind) }
      _ = try reader.columns()
    }
  }

  /// Searches the text of the articles that a filter lets through.
  ///
  /// - Parameters:
  ///   - order: The order that is wanted; the one that was possible is in the result.
  ///   - limit: How many hits are wanted; the total counts all.
  ///   - offset: How many of the first are left out.
  /// - Throws: `CancellationError`, or a `LibraryError`; never because of the query.
  public func searchArticles(
    _ query: String, filter: LibraryFilter = LibraryFilter(), order: SearchOrder = .relevance,
    limit: Int, offset: Int = 0
  ) async throws -> SearchResults.Group {
    let offset = max(0, offset)
    let range = offset..<offset + max(0, limit)
    return try await reading { reader in
      try reader.articleHits(Search(query), filter: filter, order: order, range: range)
    }
  }
}

extension LibraryReader {
  fileprivate func hits(
    of kind: SearchResults.Kind, _ search: Search, limit: Int, excerpts: Int
  ) throws -> SearchResults.Group {
    guard !search.readings.isEmpty || kind == .articles else {
      return SearchResults.Group(kind: kind, total: 0, hits: [])
    }
    switch kind {
    case .places: return try placeHits(search, limit: limit)
    case .models: return try subjectHits(kind, .models, .model, search, limit: limit)
    case .indicators: return try indicatorHits(search, limit: limit)
    case .documents: return try subjectHits(kind, .documents, .document, search, limit: limit)
    case .articles:
      return try articleHits(
        search, filter: LibraryFilter(), range: 0..<limit, excerpts: excerpts)
    }
  }
}
