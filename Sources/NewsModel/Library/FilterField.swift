/// What can be named in a line that filters a list.
public enum FilterField: String, CaseIterable, Hashable, Sendable {
  /// A year, or several: `2016`, `2016..2020`.
  case year
  /// A unit of administration.
  case place
  /// The organization that is credited with a model.
  case sponsor
  /// The body that issued a document.
  case issuer
  /// The kind of a model or document, the type of an achievement.
  case kind
}
