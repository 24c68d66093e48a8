/// What the articles that a search finds are spread over, with the number for each: the years, say.
public struct SearchFacet: Hashable, Sendable {
  /// What a facet is about.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The province, the district and the commune of what an article is about.
    case province, district, commune
    /// The year of publication.
    case year
    /// The models it reports.
    case model
    /// The newspaper or portal.
    case outlet
  }

  /// One of the things they are spread over.
  public struct Value: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// How many of the articles there are.
    public var count: Int
    /// The field that narrows the search to them: `năm:2016`.
    public var field: String
    /// The query as it was typed, narrowed by the field.
    public var query: String

    /// A value with its number of articles.
    public init(name: String, count: Int, field: String, query: String) {
      self.name = name
      self.count = count
      self.field = field
      self.query = query
    }
  }

  /// What it is about.
  public var kind: Kind
  /// How many values there are in all.
  public var total: Int
  /// The values with the most articles; years the latest first.
  public var values: [Value]

  /// A facet of a search.
  public init(kind: Kind, total: Int, values: [Value]) {
    self.kind = kind
    self.total = total
    self.values = values
  }
}
