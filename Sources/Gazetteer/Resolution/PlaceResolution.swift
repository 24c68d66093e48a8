import NewsModel

/// The units that an article names, and the one that it is mainly about.
public struct PlaceResolution: Hashable, Sendable {
  /// The unit the article is mainly about, or nil when it is about none in particular.
  public var subject: PlaceMentions?
  /// Every unit that the kept text names, once each, in the order of their first mention.
  public var places: [PlaceMentions]

  /// A resolution from its parts.
  public init(subject: PlaceMentions? = nil, places: [PlaceMentions] = []) {
    self.subject = subject
    self.places = places
  }
}
