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
    let texts = articles.compactMap { hit($0, query) }
    if !texts.isEmpty {
      groups.append(
        .init(kind: .articles, total: texts.count, hits: Array(texts.prefix(limit))))
    }
    return SearchResults(query: query, groups: groups)
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
