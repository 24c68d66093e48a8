import NewsModel

/// What the browser is to do after the reader took an action.
public enum ReaderOutcome: Hashable, Sendable {
  /// Nothing but to draw again.
  case none
  /// Tell the user a sentence, in the reader's language.
  case notice(String)
  /// Go to a unit of administration.
  case openPlace(Place)
  /// Show where else a model, an indicator or a document is reported, as this list. The title is
  /// what the list is about, in the article's words.
  case elsewhere(title: String, ListQuery)
  /// Open the next (1) or the previous (-1) article of the list that this one was opened from.
  case openArticle(step: Int)
  /// Put the text on the clipboard.
  case copy(String)
  /// Show the source file with this path.
  case openSource(path: String)
}
