import NewsModel
import TerminalCanvas

/// Everything that can happen to the browser. Answers carry the generation of the effect they
/// belong to; those that nobody waits for any more are ignored.
public enum Message: Sendable {
  /// The user did something, or the terminal changed.
  case input(InputEvent)
  /// Rows of a list: the answer to `Effect.loadPage`.
  case page(ListQuery, ListPage, generation: Int)
  /// Names that begin as a value that is being typed: the answer to `Effect.complete`.
  case names([String], generation: Int)
  /// What a search found: the answer to `Effect.search`.
  case searched(SearchResults, generation: Int)
  /// Articles with the words around the matches in them: the answer to `Effect.loadExcerpts`.
  case excerpts([SearchResults.Hit], generation: Int)
  /// What the articles found are spread over: the answer to `Effect.countFacets`.
  case facets([SearchFacet], generation: Int)
  /// An article: the answer to `Effect.loadArticle`.
  case article(AnalyzedArticle, generation: Int)
  /// How much there is: the answer to `Effect.loadTotals`.
  case totals(LibraryTotals)
  /// Work that failed, with a sentence for the user; the generation of a load or search.
  case failed(String, generation: Int?)
  /// A sentence for the user, as after copying.
  case notice(String)
  /// The library has changed: what is shown is read again, and stays where it is.
  case libraryChanged
}
