/// One kind of content of a unit.
public struct UnitSection: Hashable, Sendable {
  /// The kind: models, metrics, achievements, documents or articles.
  public var content: ListQuery.Content
  /// The unit.
  public var place: Place
  /// How many there are.
  public var count: Int

  /// One kind of content of a unit.
  public init(content: ListQuery.Content, place: Place, count: Int) {
    self.content = content
    self.place = place
    self.count = count
  }
}
