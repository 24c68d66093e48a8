/// A cited document over all articles.
public struct DocumentSummary: Hashable, Sendable {
  /// The number as most articles write it.
  public var number: String
  /// The kind: `Nghị quyết` …
  public var kind: String
  /// Its date, where an article gives it.
  public var date: CivilDate?
  /// How many articles cite it.
  public var articleCount: Int
  /// Who issued it, as far as its number says so; or nil.
  public var issuer: String?

  /// A cited document over all articles.
  public init(
    number: String, kind: String, date: CivilDate?, articleCount: Int,
    issuer: String? = nil
  ) {
    self.number = number
    self.kind = kind
    self.date = date
    self.articleCount = articleCount
    self.issuer = issuer
  }
}
