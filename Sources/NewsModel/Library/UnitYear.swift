/// The articles of one year that are mainly about a unit or one that it holds.
public struct UnitYear: Hashable, Sendable {
  /// The unit.
  public var place: Place
  /// The year in which the articles were published.
  public var year: Int
  /// How many there are.
  public var articleCount: Int
  /// How many there are in the year that has most.
  public var largestCount: Int

  /// A unit's articles of a year.
  public init(place: Place, year: Int, articleCount: Int, largestCount: Int) {
    self.place = place
    self.year = year
    self.articleCount = articleCount
    self.largestCount = largestCount
  }
}
