/// What a cell means. Drawing names a role; the terminal's theme decides how the role looks.
public enum StyleRole: UInt8, CaseIterable, Sendable {
  /// Running text, and cells without anything.
  case text
  /// What may be overlooked: counts, units, secondary columns.
  case muted
  /// The name of the program or of an article.
  case title
  /// A heading above a list or a group.
  case heading
  /// Lines between panes.
  case border
  /// The path of places above the list.
  case breadcrumb
  /// A screen one can change to.
  case tab
  /// The screen one is in.
  case activeTab
  /// The line that says where one is.
  case status
  /// What a key does, in the line of hints.
  case hint
  /// The name of a key.
  case key
  /// The row the cursor is on, in the pane that has the keys.
  case selection
  /// The row the cursor is on, in the other panes.
  case inactiveSelection
  /// Letters that a query matches.
  case match
  /// The match that `n` and `N` stand on.
  case currentMatch
  /// The name of an administrative unit in a text.
  case place
  /// A figure with its indicator.
  case metric
  /// An exemplary model.
  case model
  /// An achievement.
  case achievement
  /// A cited document.
  case document
  /// What went wrong.
  case error
  /// A number in a column.
  case number
  /// A line of the raw page that cleaning left out.
  case dropped
  /// The line one types into.
  case prompt
}
