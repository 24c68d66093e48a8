/// Everything that a user can ask of the browser. Keys name actions, and so do the help screen,
/// the palette and the manual; what an action does is decided in one place.
public enum Action: String, CaseIterable, Hashable, Sendable {
  // Moving in a list, in results or in a text.
  case moveDown
  case moveUp
  case pageDown
  case pageUp
  case halfPageDown
  case halfPageUp
  case moveToTop
  case moveToBottom

  // Walking: one level down, one level up.
  case open
  case back
  case dismiss

  // The six screens.
  case showPlaces
  case showArticles
  case showModels
  case showIndicators
  case showAchievements
  case showDocuments
  case nextScreen
  case previousScreen

  // Lists.
  case search
  case filter
  case cycleSort
  case reverseSort
  case elsewhere
  case toggleFacets
  case toggleChart
  case toggleEra

  // Reading.
  case nextFact
  case previousFact
  case find
  case nextMatch
  case previousMatch
  case toggleRaw
  case nextArticle
  case previousArticle

  // The row or the article at hand.
  case copy
  case openSource

  // The program.
  case help
  case palette
  case toggleMouse
  case redraw
  case suspend
  case quit

  // Editing a line at a prompt.
  case cursorLeft
  case cursorRight
  case cursorToStart
  case cursorToEnd
  case deleteBackward
  case deleteForward
  case deleteWord
  case deleteToStart
  case completeName
}
