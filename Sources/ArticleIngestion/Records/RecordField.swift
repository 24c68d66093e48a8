/// What a field of a record can hold that an article is made of.
public enum RecordField: String, CaseIterable, Hashable, Sendable {
  /// The headline.
  case title
  /// The text, plain or as a piece of HTML.
  case text
  /// The page as HTML.
  case html
  /// The paragraph under the headline.
  case lead
  /// The page's address.
  case url
  /// When it was published.
  case date
  /// Who wrote it.
  case author
  /// The newspaper or portal.
  case outlet
}
