/// A model over all articles.
public struct ModelSummary: Hashable, Sendable {
  /// Its identity, the same for every spelling.
  public var modelID: String
  /// Its commonest spelling.
  public var name: String
  /// Its commonest kind: `mô hình`, `phong trào` …
  public var kind: String
  /// The organization most often credited, or nil.
  public var sponsor: String?
  /// How many units follow it.
  public var placeCount: Int
  /// How many articles report it.
  public var articleCount: Int

  /// A model over all articles.
  public init(
    modelID: String, name: String, kind: String, sponsor: String?, placeCount: Int,
    articleCount: Int
  ) {
    self.modelID = modelID
    self.name = name
    self.kind = kind
    self.sponsor = sponsor
    self.placeCount = placeCount
    self.articleCount = articleCount
  }
}
