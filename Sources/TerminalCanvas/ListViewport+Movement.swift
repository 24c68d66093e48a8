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

  /// Scrolls by so many rows, as the wheel does: the visible rows move by all of them as far as
  /// the list goes, and the cursor only as far as it must to stay among them with its margin.
  public mutating func scroll(by rows: Int) {
    let first = min(max(0, offset + rows), max(0, count - height))
    let room = min(margin, max(0, (height - 1) / 2))
    let lowest = first == 0 ? 0 : first + room
    let highest = first + height >= count ? count - 1 : first + height - 1 - room
    restore(cursor: max(lowest, min(cursor, highest)), offset: first)
  }

  /// Turns pages: cursor and first visible row move together, so that the eye keeps its line.
  private mutating func turn(by rows: Int) {
    restore(cursor: cursor + rows, offset: offset + rows)
  }
}
