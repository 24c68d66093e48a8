/// A unit that an article names, with where it does.
public struct PlaceMentions: Hashable, Sendable {
  /// The unit.
  public var place: Place
  /// Where the text names it: byte ranges of the article's text, in order; empty when the unit is
  /// only implied, as a subject's parents can be.
  public var ranges: [Range<Int>]
  /// How sure the resolver is that it is this unit and no other of the name: 0 to 1.
  public var confidence: Double

  /// A unit with its mentions.
  public init(place: Place, ranges: [Range<Int>], confidence: Double) {
    self.place = place
    self.ranges = ranges
    self.confidence = confidence
  }
}
