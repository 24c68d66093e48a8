import NewsModel

extension FakeLibrary {
  func search(_ query: String, limit: Int) -> SearchResults {
    var groups: [SearchResults.Group] = []
    let units = FakeLibrary.units.map { ListItem.place(summary($0)) }
    let named: [(SearchResults.Kind, [ListItem])] = [
      (.places, units), (.models, models(articles)), (.indicators, indicators(articles)),
      (.documents, documents(articles)),
    ]
    for (kind, items) in named {
      let hits = items.compactMap { hit($0, query) }
      if !hits.isEmpty {
        groups.append(.init(kind: kind, total: hits.count, hits: Array(hits.prefix(limit))))
      }
    }
    let texts = found(query)
    if !texts.isEmpty {
      groups.append(
        .init(kind: .articles, total: texts.count, hits: rows(of: texts.prefix(limit))))
    }
    return SearchResults(
      query: query, groups: groups, suggestion: groups.isEmpty ? suggestion : nil)
  }

  /// Articles with the words around their matches.
  func excerpts(of query: String, in hits: [SearchResults.Hit]) -> [SearchResults.Hit] {
    let wanted = Set(hits.map(\.item))
    return found(query).filter { wanted.contains($0.item) }
  }

  /// Hits of which only the first has the words around its match.
  private func rows(of hits: ArraySlice<SearchResults.Hit>) -> [SearchResults.Hit] {
    hits.prefix(1)
      + hits.dropFirst().map { SearchResults.Hit(item: $0.item, label: $0.label) }
  }

  /// Counts the articles of a query by year; a year in front of the words narrows.
  func facets(_ query: String) -> [SearchFacet] {
    let years = found(query).compactMap { hit -> Int? in
      guard case .article(let summary) = hit.item else { return nil }
      return summary.article.published?.year
    }
    let values = Dictionary(grouping: years) { $0 }.sorted { $0.key > $1.key }
      .map { year, articles in
        SearchFacet.Value(
          name: String(year), count: articles.count, field: "năm:\(year)",
          query: "năm:\(year) \(split(query).words)")
      }
    return values.isEmpty ? [] : [SearchFacet(kind: .year, total: values.count, values: values)]
  }

  private func found(_ query: String) -> [SearchResults.Hit] {
    let (year, words) = split(query)
    return articles.filter { year == nil || $0.article.published?.year == year }
      .compactMap { hit($0, words) }
  }

  private func split(_ query: String) -> (year: Int?, words: String) {
    guard query.hasPrefix("năm:"), let end = query.firstIndex(of: " ") else { return (nil, query) }
    return (Int(query[..<end].dropFirst(4)), String(query[end...].dropFirst()))
  }

  private func hit(_ item: ListItem, _ query: String) -> SearchResults.Hit? {
    let name = name(of: item)
    let ranges = PlainFolding.find(query, in: name)
    guard !ranges.isEmpty else { return nil }
    return SearchResults.Hit(item: item, label: Passage(text: name, highlights: ranges))
  }

  private func hit(_ article: AnalyzedArticle, _ query: String) -> SearchResults.Hit? {
    guard let range = PlainFolding.find(query, in: article.article.text).first else { return nil }
    let title = article.article.title ?? ""
    let passage = evidence(
      Evidence(range: range, quote: "", rule: "", confidence: 1), article
    ).passage
    return SearchResults.Hit(
      item: .article(summary(article)),
      label: Passage(text: title, highlights: PlainFolding.find(query, in: title)),
      snippet: passage, range: range)
  }
}
