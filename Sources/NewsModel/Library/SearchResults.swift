/// What a search over everything found, by kind.
public struct SearchResults: Hashable, Sendable {
  /// The query as typed.
  public var query: String
  /// The kinds with at least one hit, in the order in which they are shown.
  public var groups: [Group]
  /// Where nothing was found, the nearest query that finds articles.
  public var suggestion: SearchSuggestion?

  /// The kinds of things that are searched.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Provinces, districts, communes by name.
    case places
    /// Models by name.
    case models
    /// Indicators by name.
    case indicators
    /// Cited documents by number.
    case documents
    /// Articles by their full text.
    case articles
  }

  /// The hits of one kind.
  public struct Group: Hashable, Sendable {
    /// The kind.
    public var kind: Kind
    /// How many hits there are in all.
    public var total: Int
    /// The first of them, best first.
    public var hits: [Hit]
    /// The order they are in: articles that are too many to be told apart come by date.
    public var order: SearchOrder

    /// The hits of one kind.
    public init(kind: Kind, total: Int, hits: [Hit], order: SearchOrder = .relevance) {
      self.kind = kind
      self.total = total
      self.hits = hits
      self.order = order
    }
  }

  /// One thing found.
  public struct Hit: Hashable, Sendable {
    /// What was found, as a list would show it.
    public var item: ListItem
    /// Its name, with the matches highlighted.
    public var label: Passage
    /// For an article: the words around the best match, highlighted; else nil.
    public var snippet: Passage?
    /// For an article: the byte range of the best match in its text; else nil.
    public var range: Range<Int>?

    /// One thing found.
    public init(item: ListItem, label: Passage, snippet: Passage? = nil, range: Range<Int>? = nil) {
      self.item = item
      self.label = label
      self.snippet = snippet
      self.range = range
    }
  }

  /// What a search found.
  public init(query: String, groups: [Group], suggestion: SearchSuggestion? = nil) {
    self.query = query
    self.groups = groups
    self.suggestion = suggestion
  }
}
