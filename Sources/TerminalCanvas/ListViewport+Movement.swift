extension ListViewport {
  /// A step of the cursor, as keys ask for it.
  public enum Movement: Hashable, Sendable {
    case up, down, pageUp, pageDown, halfPageUp, halfPageDown, start, end
  }

  /// Moves the cursor; at either end it stays.
  public mutating func move(_ movement: Movement) {
    switch movement {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: turn(by: -max(1, height - 1))
    case .pageDown: turn(by: max(1, height - 1))
    case .halfPageUp: turn(by: -max(1, height / 2))
    case .halfPageDown: turn(by: max(1, height / 2))
    case .start: move(to: 0)
    case .end: move(to: count - 1)
    }
  }

  /// Moves the cursor by so many rows, down if positive.
  public mutating func move(by rows: Int) { move(to: cursor + rows) }

  /// Scrolls by so many rows, as the wheel does; the cursor moves only where it would leave.
  public mutating func scroll(by rows: Int) {
    let last = max(0, count - height)
    let offset = min(max(0, self.offset + rows), last)
    let visible = offset...max(offset, offset + height - 1)
    let cursor = min(max(self.cursor, visible.lowerBound), visible.upperBound)
    restore(cursor: cursor, offset: offset)
  }

  /// Turns pages: cursor and first visible row move together, so that the eye keeps its line.
  private mutating func turn(by rows: Int) {
    restore(cursor: cursor + rows, offset: offset + rows)
  }
}
