import TerminalCanvas

/// Lines of which some are headings, on which the cursor never rests.
protocol HeadedList {
  /// Cursor and first visible line.
  var viewport: ListViewport { get set }
  /// Whether a line, by its place in the list, is a heading.
  func isHeading(_ row: Int) -> Bool
}

extension HeadedList {
  /// Moves among the lines, past the headings between them.
  mutating func move(_ movement: ListViewport.Movement) {
    let before = viewport.cursor
    viewport.move(movement)
    leaveHeading(goingUp: viewport.cursor < before)
  }

  /// Moves the visible lines, and the cursor only as far as it must.
  mutating func scroll(by lines: Int) {
    viewport.scroll(by: lines)
    leaveHeading(goingUp: lines < 0)
  }

  /// Puts the cursor on a line, or on the one below where that is a heading.
  mutating func select(_ row: Int) {
    viewport.move(to: row)
    leaveHeading(goingUp: false)
  }

  /// Another number of visible lines.
  mutating func setHeight(_ height: Int) { viewport.setHeight(height) }

  /// Takes the cursor off a heading: up where it came from below and a line is above, else down.
  mutating func leaveHeading(goingUp: Bool) {
    guard let row = viewport.selection, isHeading(row) else { return }
    viewport.move(by: goingUp && row > 0 ? -1 : 1)
  }
}
