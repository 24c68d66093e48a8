import NewsModel

/// A small invented library that answers every effect at once.
struct FakeLibrary {
  var articles: [AnalyzedArticle] = []
  /// What is offered for a query that finds nothing.
  var suggestion: SearchSuggestion?

  init(_ articles: [AnalyzedArticle] = FakeLibrary.samples) { self.articles = articles }

  func article(_ id: String) -> AnalyzedArticle? { articles.first { $0.article.id == id } }

  var totals: LibraryTotals {
    LibraryTotals(counts: counts(articles), places: [.province: 1, .district: 2, .commune: 3])
  }

  func page(_ query: ListQuery, _ range: Range<Int>) -> ListPage {
    let rows = rows(query)
    let inside = range.clamped(to: 0..<rows.count)
    return ListPage(items: Array(rows[inside]), offset: range.lowerBound, total: rows.count)
  }

  private func rows(_ query: ListQuery) -> [ListItem] {
    var rows = items(query)
    if !query.text.isEmpty {
      rows = rows.filter { !PlainFolding.find(query.text, in: name(of: $0)).isEmpty }
    }
    if query.sort == .name { rows.sort { name(of: $0) < name(of: $1) } }
    return query.isReversed ? rows.reversed() : rows
  }

  private func items(_ query: ListQuery) -> [ListItem] {
    let matching = articles.filter { article in
      guard let years = query.filter.years, let day = article.article.published else {
        return matches(article, query.filter)
      }
      return matches(article, query.filter) && years.contains(day.year)
    }
    return switch query.content {
    case .provinces where query.filter.era == .today: [.place(FakeLibrary.merged)]
    case .provinces: places(.province, below: nil)
    case .districts: places(.district, below: query.filter.places.first)
    case .communes: places(.commune, below: query.filter.places.first)
    case .unit: unit(query.filter.places.first)
    case .articles: matching.map { .article(summary($0)) }
    case .models: models(matching)
    case .modelUses:
      uses(matching).filter { use in
        query.filter.modelID == nil || query.filter.modelID == use.modelID
      }.map { .modelUse($0) }
    case .indicators: indicators(matching)
    case .metrics:
      metrics(matching).filter { entry in
        query.filter.indicatorKey == nil || query.filter.indicatorKey == entry.indicatorKey
      }.map { .metric(query.isOfOneIndicator ? compared($0) : $0) }
    case .metricYears: years.map { .metricYear($0) }
    case .achievements: matching.flatMap(achievements)
    case .documents: documents(matching)
    case .citations:
      citations(matching).filter { citation in
        query.filter.documentNumber == nil || query.filter.documentNumber == citation.documentID
      }.map { .citation($0) }
    }
  }

  func name(of item: ListItem) -> String {
    switch item {
    case .place(let summary): summary.place.name
    case .section(let section): section.content.rawValue
    case .relation(let relation): relation.place.name
    case .year(let year): String(year.year)
    case .article(let summary): summary.article.title
    case .model(let summary): summary.name
    case .modelUse(let use): "\(use.name) \(use.place?.name ?? "")"
    case .indicator(let summary): summary.name
    case .metric(let entry): entry.metric.indicator
    case .metricYear(let year): String(year.year)
    case .achievement(let entry): entry.achievement.holder
    case .document(let summary): summary.number
    case .citation(let citation): citation.number
    }
  }
}
