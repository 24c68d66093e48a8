import NewsModel

/// A line of a search's results.
enum SearchRow: Hashable, Sendable {
  /// The kind of the hits below, with their number and the order they are in.
  case heading(SearchResults.Kind, total: Int, order: SearchOrder)
  /// A hit.
  case hit(SearchResults.Hit)
  /// So many more hits of the kind, which are not shown.
  case more(Int)
  /// That a query finds nothing, and the nearest stands below.
  case nothing(query: String)
  /// The nearest query that finds something.
  case suggestion(SearchSuggestion)

  /// The lines of what was found; where that is nothing, of the nearest query.
  static func rows(of results: SearchResults) -> [SearchRow] {
    guard let suggestion = results.suggestion, results.groups.isEmpty else {
      return results.groups.flatMap(rows(of:))
    }
    return [.nothing(query: results.query), .suggestion(suggestion)]
  }

  /// The lines of one kind.
  private static func rows(of group: SearchResults.Group) -> [SearchRow] {
    let hidden = group.total - group.hits.count
    return [.heading(group.kind, total: group.total, order: group.order)]
      + group.hits.map { .hit($0) } + (hidden > 0 ? [.more(hidden)] : [])
  }

  /// Whether the cursor passes over it.
  var isHeading: Bool {
    switch self {
    case .heading, .nothing: true
    case .hit, .more, .suggestion: false
    }
  }
}
