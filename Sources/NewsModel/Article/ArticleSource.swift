/// Where an article was read from.
public struct ArticleSource: Hashable, Sendable {
  /// The path as given by the user, or `-` for standard input.
  public var path: String
  /// 0-based number of the record in files that hold many articles.
  public var record: Int
  /// SHA-256 of the record's bytes, 64 lower-case hexadecimal digits.
  public var sha256: String
  /// The encoding the bytes were in, as `UTF-8`.
  public var encoding: String
  /// The page's address, where the source states it.
  public var url: String?
  /// The newspaper or portal, where the source states it.
  public var outlet: String?

  /// A source from its parts.
  public init(
    path: String, record: Int = 0, sha256: String, encoding: String = "UTF-8",
    url: String? = nil, outlet: String? = nil
  ) {
    self.path = path
    self.record = record
    self.sha256 = sha256
    self.encoding = encoding
    self.url = url
    self.outlet = outlet
  }
}
