/// A unit with what is known of it and of the units below it.
public struct PlaceSummary: Hashable, Sendable {
  /// The unit.
  public var place: Place
  /// What is known, the units below it included.
  public var counts: FactCounts
  /// How many units directly below it have articles.
  public var childCount: Int

  /// A unit's summary.
  public init(place: Place, counts: FactCounts, childCount: Int) {
    self.place = place
    self.counts = counts
    self.childCount = childCount
  }
}
