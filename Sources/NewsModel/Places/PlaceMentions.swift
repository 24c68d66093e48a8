/// A unit that an article names, with where it does.
public struct PlaceMentions: Hashable, Sendable {
  /// The unit.
  public var place: Place
  /// Where the text names it: byte ranges of the article's text, in order; empty when the unit is
  /// only implied, as a subject's parents can be.
  public var ranges: [Range<Int>]
  /// How sure the resolver is that it is this unit and no other of the name: 0 to 1.
  public var confidence: Double
  /// The other units that could be meant as well, the likeliest first, where that is open; not kept
  /// in a library.
  public var alternatives: [Alternative]

  /// Below this confidence it is open which unit is meant.
  public static let leastSure = 0.8

  /// Whether it is open which unit of the name is meant.
  public var isOpen: Bool { confidence < PlaceMentions.leastSure }

  /// Another unit that could be meant.
  public struct Alternative: Hashable, Sendable {
    /// The unit.
    public var place: Place
    /// How likely it is meant: 0 to 1.
    public var confidence: Double

    /// Another unit that could be meant.
    public init(place: Place, confidence: Double) {
      self.place = place
      self.confidence = confidence
    }
  }

  /// A unit with its mentions.
  public init(
    place: Place, ranges: [Range<Int>], confidence: Double, alternatives: [Alternative] = []
  ) {
    self.place = place
    self.ranges = ranges
    self.confidence = confidence
    self.alternatives = alternatives
  }
}
