/// The part that a line of a page plays.
public enum LineRole: String, CaseIterable, Hashable, Sendable {
  /// The article's headline.
  case title
  /// Place and time of the report: `15:32 21/03/2016`, `Hà Nội, ngày 5/7`.
  case dateline
  /// The author's line.
  case byline
  /// The paragraph under the headline that sums the article up.
  case lead
  /// Running text.
  case body
  /// The words under a picture.
  case caption
  /// A heading between paragraphs.
  case heading
  /// An item of a list.
  case list
  /// A row of a table.
  case table
  /// Boilerplate of the page: menus, counters, share buttons, links to other articles.
  case furniture
  /// Says again what another line says that is kept.
  case duplicate

  /// Whether the line belongs to the article.
  public var isKept: Bool { self != .furniture && self != .duplicate }
}
