import NewsModel

/// A line of a search's results.
enum SearchRow: Hashable, Sendable {
  /// The kind of the hits below, with their number.
  case heading(SearchResults.Kind, total: Int)
  /// A hit.
  case hit(SearchResults.Hit)
  /// So many more hits of the kind, which are not shown.
  case more(Int)

  /// The lines of one kind.
  static func rows(of group: SearchResults.Group) -> [SearchRow] {
    let hidden = group.total - group.hits.count
    return [.heading(group.kind, total: group.total)] + group.hits.map { .hit($0) }
      + (hidden > 0 ? [.more(hidden)] : [])
  }

  /// Whether the cursor passes over it.
  var isHeading: Bool { if case .heading = self { true } else { false } }
}
