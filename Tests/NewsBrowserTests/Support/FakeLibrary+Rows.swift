import NewsModel

extension FakeLibrary {
  func matches(_ article: AnalyzedArticle, _ filter: LibraryFilter) -> Bool {
    guard let wanted = filter.places.first else { return true }
    guard let place = article.subject?.place else { return false }
    return [place.id, place.district?.id, place.province?.id].contains(wanted)
  }

  func counts(_ articles: [AnalyzedArticle]) -> FactCounts {
    var counts = FactCounts()
    counts.articles = articles.count
    counts.models = Set(articles.flatMap(\.models).map(\.modelID)).count
    counts.metrics = articles.map(\.metrics.count).reduce(0, +)
    counts.achievements = articles.map(\.achievements.count).reduce(0, +)
    counts.documents = Set(articles.flatMap(\.documents).map(\.number)).count
    return counts
  }

  func places(_ level: PlaceLevel, below parent: PlaceID?) -> [ListItem] {
    FakeLibrary.units.filter { place in
      guard place.level == level else { return false }
      return parent == nil || place.district?.id == parent || place.province?.id == parent
    }.map { .place(summary($0)) }
  }

  func summary(_ place: Place) -> PlaceSummary {
    let matching = articles.filter { matches($0, LibraryFilter().within(place.id)) }
    return PlaceSummary(place: place, counts: counts(matching), childCount: 0)
  }

  func unit(_ id: PlaceID?) -> [ListItem] {
    if let rows = unitOfToday(id) { return rows }
    guard let place = FakeLibrary.units.first(where: { $0.id == id }) else { return [] }
    let below: PlaceLevel = place.level == .province ? .district : .commune
    let children = place.level == .commune ? [] : places(below, below: place.id)
    let counts = summary(place).counts
    let sections: [(ListQuery.Content, Int)] = [
      (.models, counts.models), (.metrics, counts.metrics), (.achievements, counts.achievements),
      (.documents, counts.documents), (.articles, counts.articles),
    ]
    return children
      + sections.map { .section(UnitSection(content: $0.0, place: place, count: $0.1)) }
      + relations(of: place)
  }

  func reference(_ article: AnalyzedArticle) -> ArticleReference {
    ArticleReference(
      id: article.article.id, title: article.article.title ?? "",
      published: article.article.published, outlet: article.article.source.outlet)
  }

  func summary(_ article: AnalyzedArticle) -> ArticleSummary {
    ArticleSummary(
      article: reference(article), subject: article.subject?.place, byline: article.article.byline,
      opening: String(article.article.text.prefix(80)), counts: counts([article]),
      copyCount: article.alsoIn.count)
  }

  func evidence(_ evidence: Evidence, _ article: AnalyzedArticle) -> EvidenceReference {
    let text = article.article.text
    let start = text.utf8.index(text.startIndex, offsetBy: evidence.range.lowerBound)
    let before = text[..<start].lastIndex(of: "\n").map { text.index(after: $0) } ?? text.startIndex
    let end = text[start...].firstIndex(of: "\n") ?? text.endIndex
    let shift = text.utf8.distance(from: text.startIndex, to: before)
    let range = evidence.range.lowerBound - shift..<evidence.range.upperBound - shift
    return EvidenceReference(
      article: reference(article), range: evidence.range,
      passage: Passage(text: String(text[before..<end]), highlights: [range]))
  }

  func uses(_ articles: [AnalyzedArticle]) -> [ModelUse] {
    articles.flatMap { article in
      article.models.map { model in
        ModelUse(
          modelID: model.modelID, name: model.name, kind: model.kind, sponsor: model.sponsor,
          place: article.subject?.place, evidence: evidence(model.evidence, article))
      }
    }
  }

  func models(_ articles: [AnalyzedArticle]) -> [ListItem] {
    var seen: [String: [ModelUse]] = [:]
    for use in uses(articles) { seen[use.modelID, default: []].append(use) }
    return seen.values.sorted { ($1.count, $0[0].name) < ($0.count, $1[0].name) }.map { uses in
      .model(
        ModelSummary(
          modelID: uses[0].modelID, name: uses[0].name, kind: uses[0].kind,
          sponsor: uses[0].sponsor, placeCount: uses.count, articleCount: uses.count))
    }
  }

  func metrics(_ articles: [AnalyzedArticle]) -> [MetricEntry] {
    articles.flatMap { article in
      article.metrics.map { metric in
        MetricEntry(
          indicatorKey: metric.indicatorID ?? metric.indicator, metric: metric,
          place: article.subject?.place, evidence: evidence(metric.evidence, article))
      }
    }
  }

  func indicators(_ articles: [AnalyzedArticle]) -> [ListItem] {
    var seen: [String: [MetricEntry]] = [:]
    for entry in metrics(articles) { seen[entry.indicatorKey, default: []].append(entry) }
    return seen.values.sorted { ($1.count, $0[0].indicatorKey) < ($0.count, $1[0].indicatorKey) }
      .map { entries in
        .indicator(
          IndicatorSummary(
            key: entries[0].indicatorKey, name: entries[0].metric.indicator,
            unit: entries[0].metric.unit, metricCount: entries.count, placeCount: entries.count))
      }
  }

  func achievements(_ article: AnalyzedArticle) -> [ListItem] {
    article.achievements.map { achievement in
      .achievement(
        AchievementEntry(
          achievement: achievement, place: article.subject?.place,
          evidence: evidence(achievement.evidence, article)))
    }
  }

  func citations(_ articles: [AnalyzedArticle]) -> [Citation] {
    articles.flatMap { article in
      article.documents.map { document in
        Citation(
          number: document.number, kind: document.kind, place: article.subject?.place,
          evidence: evidence(document.evidence, article))
      }
    }
  }

  func documents(_ articles: [AnalyzedArticle]) -> [ListItem] {
    var seen: [String: Int] = [:]
    for citation in citations(articles) { seen[citation.number, default: 0] += 1 }
    return seen.keys.sorted().map { number in
      .document(
        DocumentSummary(
          number: number, kind: "Nghị quyết", date: nil, articleCount: seen[number] ?? 0))
    }
  }
}
