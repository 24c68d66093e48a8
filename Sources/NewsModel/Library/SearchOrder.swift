/// The order of the articles that a search finds.
public enum SearchOrder: String, CaseIterable, Hashable, Sendable {
  /// Those first that the words fit best: in the headline, then one after the other, then anywhere; of
  /// equals the newest.
  case relevance
  /// The newest first.
  case date
}
