import NewsModel

/// Work that the browser asks for and does not do itself.
///
/// Each `loadPage`, `loadArticle`, `complete`, `search` and `countFacets` is answered once, by its
/// message or by `Message.failed` with the same generation; a search that was overtaken needs no answer,
/// and `loadExcerpts` has none when it fails.
public enum Effect: Hashable, Sendable {
  /// Read rows of a list; fewer are given at the list's end.
  case loadPage(ListQuery, Range<Int>, generation: Int)
  /// Stop reading the rows that were asked for with a generation; they need no answer.
  case cancelPage(generation: Int)
  /// Make ready for a search; nobody waits for an answer.
  case prepareSearch
  /// Search everything, for so many hits of each kind, the first article with the words around its
  /// match; a search that is still running is stopped.
  case search(String, limit: Int, generation: Int)
  /// Read the words around the matches of a query in articles that it found; the next search stops it.
  case loadExcerpts(String, [SearchResults.Hit], generation: Int)
  /// Count what the articles that a query finds are spread over; the next search stops it.
  case countFacets(String, limit: Int, generation: Int)
  /// Read the names that begin as a value that is being typed, for a list.
  case complete(FilterField, String, for: ListQuery.Content, generation: Int)
  /// Stop the search and the counting that are running.
  case cancelSearch
  /// Read an article.
  case loadArticle(id: String, generation: Int)
  /// Count what there is.
  case loadTotals
  /// Put text on the clipboard.
  case copy(String)
  /// Show a source file in the user's pager.
  case openSource(path: String)
  /// Take the mouse's clicks and wheel, or leave them to the terminal.
  case setMouse(Bool)
  /// Stop the program until the shell continues it.
  case suspend
  /// Paint every cell anew.
  case redraw
  /// End the program.
  case quit
}

extension Effect {
  /// Whether it is about reading the library, so that it may wait until the next picture is painted.
  public var isQuestion: Bool {
    switch self {
    case .loadPage, .cancelPage, .prepareSearch, .search, .loadExcerpts, .countFacets, .complete,
      .cancelSearch, .loadArticle, .loadTotals:
      true
    case .copy, .openSource, .setMouse, .suspend, .redraw, .quit: false
    }
  }
}
