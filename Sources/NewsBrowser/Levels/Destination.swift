import NewsModel

/// Where a row leads to.
enum Destination: Hashable, Sendable {
  /// A list.
  case list(title: String, ListQuery)
  /// An article, at a place in it or at the first match of a query.
  case reading(ArticleReference, focus: Range<Int>?, query: String)
}

extension Destination {
  /// A unit's page under the limits of a list. A unit of today shows all that was said of those it was
  /// made of.
  static func unit(_ place: Place, within limits: LibraryFilter, _ words: Words) -> Destination {
    var filter = limits.within(place.id)
    filter.era = place.isOfToday ? .today : .ofTheTime
    return .list(title: words.name(of: place), ListQuery(.unit, filter: filter))
  }
}

extension ListItem {
  /// Where the row leads to from a list; the list's own limits go along.
  func destination(from query: ListQuery, words: Words) -> Destination {
    if let evidence {
      return .reading(evidence.article, focus: evidence.range, query: query.text)
    }
    var filter = query.filter
    switch self {
    case .place(let summary):
      let title = words.name(of: summary.place)
      return .list(title: title, ListQuery(.unit, filter: filter.within(summary.place.id)))
    case .section(let section):
      let query = ListQuery(section.listed, filter: filter.within(section.place.id))
      return .list(title: words.name(of: section.content), query)
    case .relation(let relation):
      return .unit(relation.place, within: filter, words)
    case .year(let year):
      filter.years = year.year...year.year
      let query = ListQuery(.articles, filter: filter.within(year.place.id))
      return .list(title: String(year.year), query)
    case .model(let summary):
      filter.modelID = summary.modelID
      return .list(title: summary.name, ListQuery(.modelUses, filter: filter))
    case .indicator(let summary):
      filter.indicatorKey = summary.key
      return .list(title: summary.name, ListQuery(.metrics, filter: filter))
    case .metricYear(let year):
      filter.years = year.year...year.year
      return .list(title: String(year.year), ListQuery(.metrics, filter: filter))
    case .document(let summary):
      filter.documentNumber = summary.documentID
      return .list(title: summary.number, ListQuery(.citations, filter: filter))
    case .article(let summary):
      return .reading(summary.article, focus: nil, query: query.text)
    case .modelUse, .metric, .achievement, .citation:
      return .list(title: "", query)
    }
  }

  /// The list of all places that have the same, or nil where there is none.
  func elsewhere(within limits: LibraryFilter) -> Destination? {
    var filter = limits
    switch self {
    case .modelUse(let use):
      filter.modelID = use.modelID
      return .list(title: use.name, ListQuery(.modelUses, filter: filter))
    case .metric(let entry):
      filter.indicatorKey = entry.indicatorKey
      return .list(title: entry.metric.indicator, ListQuery(.metrics, filter: filter))
    case .citation(let citation):
      filter.documentNumber = citation.documentID
      return .list(title: citation.number, ListQuery(.citations, filter: filter))
    case .model(let summary):
      filter.modelID = summary.modelID
      return .list(title: summary.name, ListQuery(.modelUses, filter: filter))
    case .document(let summary):
      filter.documentNumber = summary.documentID
      return .list(title: summary.number, ListQuery(.citations, filter: filter))
    case .place, .section, .relation, .year, .article, .indicator, .metricYear, .achievement:
      return nil
    }
  }

  /// Where an article says what the row says; nil for rows that are more than one fact.
  var evidence: EvidenceReference? {
    switch self {
    case .modelUse(let use): use.evidence
    case .metric(let entry): entry.evidence
    case .achievement(let entry): entry.evidence
    case .citation(let citation): citation.evidence
    case .place, .section, .relation, .year, .article, .model, .indicator, .metricYear, .document:
      nil
    }
  }

  /// The article that the row stands for or rests on, or nil.
  var article: ArticleReference? {
    if case .article(let summary) = self { return summary.article }
    return evidence?.article
  }
}

extension UnitSection {
  /// What the section's list shows. In a commune the rows are the facts themselves, one step from
  /// the sentence; above it there are so many that they are gathered by model or document first.
  var listed: ListQuery.Content {
    guard place.level == .commune else { return content }
    return switch content {
    case .models: .modelUses
    case .documents: .citations
    default: content
    }
  }
}
