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
