/// Which rows a list shows, in which order. The browser's screens, the previews and `coso list`
/// are all lists of this kind.
public struct ListQuery: Hashable, Sendable {
  /// What the rows are.
  public var content: Content
  /// What they must have to do with.
  public var filter: LibraryFilter
  /// The column they are sorted by; nil for the content's own order.
  public var sort: SortKey?
  /// Whether the order is turned round.
  public var isReversed: Bool
  /// Words that the rows must contain, as typed, with or without marks; empty for all rows.
  public var text: String

  /// What the rows of a list are.
  public enum Content: String, CaseIterable, Hashable, Sendable {
    /// Provinces with at least one article.
    case provinces
    /// Districts with at least one article.
    case districts
    /// Communes with at least one article.
    case communes
    /// One unit (the filter's only place): the units below it, then a row for each kind of content.
    case unit
    /// Articles.
    case articles
    /// Models, a row for each `modelID`.
    case models
    /// Uses of models, a row for each model in each article: who follows it, and where it says so.
    case modelUses
    /// Indicators, a row for each one measured.
    case indicators
    /// Figures, a row for each.
    case metrics
    /// Achievements, a row for each.
    case achievements
    /// Cited documents, a row for each number.
    case documents
    /// Citations, a row for each article that cites a document.
    case citations
  }

  /// A list's query.
  public init(
    _ content: Content, filter: LibraryFilter = LibraryFilter(), sort: SortKey? = nil,
    isReversed: Bool = false, text: String = ""
  ) {
    self.content = content
    self.filter = filter
    self.sort = sort
    self.isReversed = isReversed
    self.text = text
  }
}

/// What the rows of a list must have to do with; an empty filter lets everything through.
public struct LibraryFilter: Hashable, Sendable {
  /// Any of these units, or a unit below one of them.
  public var places: [PlaceID] = []
  /// The model with this identity.
  public var modelID: String?
  /// The indicator with this key: the identity of a known indicator, else its folded phrase.
  public var indicatorKey: String?
  /// The document with this number, compared without regard to case and marks.
  public var documentNumber: String?
  /// The year of a fact, else of the article it stands in.
  public var year: Int?
  /// The article with this identity, or whose identity begins so.
  public var articleID: String?

  /// A filter that lets everything through.
  public init() {}

  /// The same filter with one place.
  public func within(_ place: PlaceID) -> LibraryFilter {
    var copy = self
    copy.places = [place]
    return copy
  }
}

/// The columns that a list can be sorted by.
public enum SortKey: String, CaseIterable, Hashable, Sendable {
  /// By name, in the Vietnamese order.
  case name
  /// By the number of articles, or of uses, largest first.
  case count
  /// By date or year, newest first.
  case date
  /// By value, largest first.
  case value
  /// By the name of the place.
  case place
  /// In the order of the text.
  case position
}

extension ListQuery.Content {
  /// The columns this content can be sorted by; the first is its own order.
  public var sortKeys: [SortKey] {
    switch self {
    case .provinces, .districts, .communes, .unit: [.name, .count]
    case .articles: [.date, .name, .place]
    case .models, .documents: [.count, .name]
    case .indicators: [.count, .name]
    case .modelUses: [.place, .name, .date]
    case .metrics: [.place, .value, .date, .name]
    case .achievements: [.date, .place, .name]
    case .citations: [.date, .name]
    }
  }
}
