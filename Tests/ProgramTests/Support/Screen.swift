/// What a terminal shows at one moment.
struct Screen: Equatable, CustomStringConvertible {
  /// The rows from the top, without the blanks at their ends.
  var lines: [String]
  /// The cursor's column, from 0.
  var cursorColumn: Int
  /// The cursor's row, from 0.
  var cursorRow: Int
  /// Whether the cursor is visible.
  var isCursorVisible: Bool
  /// Whether a full-screen program has the second screen.
  var isAlternate: Bool

  /// Whether a row contains the text.
  func contains(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  /// The row the cursor is on.
  var cursorLine: String { lines.indices.contains(cursorRow) ? lines[cursorRow] : "" }

  /// The rows in a frame, for messages of failing tests.
  var description: String {
    let rows = lines.map { "│ \($0)" }.joined(separator: "\n")
    return "┌ cursor \(cursorColumn),\(cursorRow)\(isAlternate ? ", full screen" : "")\n\(rows)\n└"
  }
}

/// A screen on which something did not appear in time.
struct ScreenError: Error, CustomStringConvertible {
  var expected: String
  var screen: Screen

  var description: String { "not shown in time: \(expected)\n\(screen)" }
}
