/// Another place where an article stands: another file with the same text, or another edition that is
/// nearly the same, as when five portals print one release.
public struct ArticleCopy: Hashable, Sendable {
  /// The identity of that text; the article's own when not a byte differs.
  public var id: String
  /// Its headline, or nil.
  public var title: String?
  /// When it was published, or nil.
  public var published: CivilDate?
  /// The newspaper or portal, or nil.
  public var outlet: String?
  /// The page's address, or nil.
  public var url: String?
  /// The file that it is in.
  public var path: String
  /// Its 0-based number in the file.
  public var record: Int

  /// A copy from its parts.
  public init(
    id: String, title: String?, published: CivilDate?, outlet: String?, url: String?, path: String,
    record: Int
  ) {
    self.id = id
    self.title = title
    self.published = published
    self.outlet = outlet
    self.url = url
    self.path = path
    self.record = record
  }
}
