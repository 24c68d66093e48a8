/// How much a library holds.
public struct LibraryTotals: Hashable, Sendable {
  /// Articles and facts.
  public var counts: FactCounts
  /// Units with at least one article, by level.
  public var places: [PlaceLevel: Int]

  /// A library's totals.
  public init(counts: FactCounts, places: [PlaceLevel: Int]) {
    self.counts = counts
    self.places = places
  }
}
