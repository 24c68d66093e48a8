/// An article, as rows name the one they come from.
public struct ArticleReference: Hashable, Sendable {
  /// The article's identity.
  public var id: String
  /// Its headline; where it has none, its first words.
  public var title: String
  /// When it was published, or nil.
  public var published: CivilDate?
  /// The newspaper or portal, or nil.
  public var outlet: String?

  /// A reference to an article.
  public init(id: String, title: String, published: CivilDate?, outlet: String?) {
    self.id = id
    self.title = title
    self.published = published
    self.outlet = outlet
  }
}
