/// What can be asked of an open article.
public enum ReaderAction: Hashable, Sendable {
  /// Take notice of the size given beside it: first of all, and after each change of the window.
  case resize
  /// Move by screen lines; down when positive.
  case scroll(lines: Int)
  /// Move by half windows; down when positive.
  case scrollHalf(pages: Int)
  /// Move by windows less two lines of context; down when positive.
  case scrollPages(Int)
  /// Go to the first line.
  case top
  /// Go to the last line.
  case bottom
  /// Select the next fact marked in the text.
  case nextFact
  /// Select the fact before.
  case previousFact
  /// Open what the selected fact is about.
  case open
  /// Show what the query typed so far finds, from where the reading was.
  case find(String)
  /// Stay at what the last query found.
  case findEnded
  /// Go back to where the reading was before the first `find`.
  case findCancelled
  /// Go to the next match.
  case nextMatch
  /// Go to the match before.
  case previousMatch
  /// Change between the cleaned article and the page as it came.
  case toggleRaw
  /// Leave for the next article of the list.
  case nextArticle
  /// Leave for the article before in the list.
  case previousArticle
  /// Copy the selected fact's words with their source, else the whole cleaned article.
  case copy
  /// Open the source file.
  case openSource
  /// A click at a row and column of the reader's rectangle, 0-based: selects the fact there.
  case click(row: Int, column: Int)
}
