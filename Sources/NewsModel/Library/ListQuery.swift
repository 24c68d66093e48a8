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
    /// One unit (the filter's only place): the units below it, then a row for each kind of content,
    /// for each unit it became or was made of, and for each year with articles.
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
    /// The years of the figures that the filter lets through, of the unit that most of them have.
    case metricYears
    /// Achievements, a row for each.
    case achievements
    /// Cited documents, a row for each number.
    case documents
    /// Citations, a row for each article that cites a document.
    case citations

    /// Whether its rows are units, or the page of one.
    public var isOfUnits: Bool {
      switch self {
      case .provinces, .districts, .communes, .unit: true
      default: false
      }
    }
  }

  /// Whether its rows are the figures of one indicator, which can be compared with each other.
  public var isOfOneIndicator: Bool { content == .metrics && filter.indicatorKey != nil }

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
