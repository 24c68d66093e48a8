import NewsModel

/// One step of the way walked: a list, a search or an article.
enum Level: Sendable {
  /// A list.
  case list(ListLevel)
  /// A search over everything.
  case search(SearchLevel)
  /// An article.
  case reading(ReadingLevel)

  /// What breadcrumbs call it.
  func title(_ words: Words) -> String {
    switch self {
    case .list(let list): list.title
    case .search(let search):
      search.query.isEmpty ? words.search : words.searched(search.query)
    case .reading(let reading): reading.article.title
    }
  }

  /// Where its keys have a meaning.
  var context: KeyContext {
    switch self {
    case .list(let list): list.query.isOfOneIndicator ? .figures : .list
    case .search(let search): search.facets == nil ? .search : .facets
    case .reading: .reader
    }
  }

  /// Whether it could only be drawn empty, because nothing of it has been read yet.
  var hasNothingToShow: Bool {
    if case .list(let list) = self { return list.isWaiting && list.rows.total == nil }
    return isWaiting
  }

  /// Whether what it shows is still to come, so that keys that act on it must wait.
  var isWaiting: Bool {
    switch self {
    case .list(let list): list.isWaiting
    case .search: false
    case .reading(let reading): reading.isWaiting
    }
  }
}
