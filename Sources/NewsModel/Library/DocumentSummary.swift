/// A cited document over all articles.
public struct DocumentSummary: Hashable, Sendable {
  /// Its identity: see `CitedDocument`.
  public var documentID: String
  /// The number as most articles write it.
  public var number: String
  /// The kind: `Nghị quyết` …
  public var kind: String
  /// Its date, where an article gives it.
  public var date: CivilDate?
  /// How many articles cite it.
  public var articleCount: Int
  /// Who issued it, as far as its number or an article says so; or nil.
  public var issuer: DocumentIssuer?

  /// A cited document over all articles.
  ///
  /// - Parameter documentID: nil for the one that follows from the number alone.
  public init(
    documentID: String? = nil, number: String, kind: String, date: CivilDate?, articleCount: Int,
    issuer: DocumentIssuer? = nil
  ) {
    self.documentID = documentID ?? CitedDocument.documentID(ofNumber: number)
    self.number = number
    self.kind = kind
    self.date = date
    self.articleCount = articleCount
    self.issuer = issuer
  }
}
