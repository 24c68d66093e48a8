/// Which rows of a long list are visible, and which one the cursor is on. It draws nothing.
///
/// After every change the cursor is on a row of the list (0 in an empty one), that row is visible,
/// and no blank rows show below the last one while there are rows above the first visible one.
public struct ListViewport: Hashable, Sendable {
  /// The row the cursor is on.
  public private(set) var cursor = 0
  /// The first visible row.
  public private(set) var offset = 0
  /// How many rows the list has.
  public private(set) var count: Int
  /// How many rows are visible at once.
  public private(set) var height: Int
  /// How many rows stay visible above and below the cursor where there are any.
  public let margin: Int

  /// A list at its first row; negative numbers count as 0.
  public init(count: Int = 0, height: Int = 0, margin: Int = 0) {
    self.count = max(0, count)
    self.height = max(0, height)
    self.margin = max(0, margin)
  }

  /// The rows on the screen.
  public var visibleRows: Range<Int> { offset..<min(count, offset + height) }
  /// The row the cursor is on; `nil` in an empty list.
  public var selection: Int? { count > 0 ? cursor : nil }
  /// The line of the screen the cursor is on, from 0; `nil` in an empty list or without height.
  public var cursorLine: Int? { count > 0 && height > 0 ? cursor - offset : nil }

  /// The row shown in a line of the screen, for a click.
  public func row(atLine line: Int) -> Int? {
    let row = offset + line
    return line >= 0 && visibleRows.contains(row) ? row : nil
  }

  /// Puts the cursor on a row, or on the nearest one there is.
  public mutating func move(to row: Int) {
    cursor = clamped(row)
    keepCursorVisible()
  }

  /// Another number of rows: the cursor keeps its row if it is still there.
  public mutating func setCount(_ count: Int) {
    self.count = max(0, count)
    move(to: cursor)
  }

  /// Another number of visible rows.
  public mutating func setHeight(_ height: Int) {
    self.height = max(0, height)
    keepCursorVisible()
  }

  /// Another list or state: cursor and first visible row as they were, as far as they fit.
  public mutating func restore(cursor: Int, offset: Int) {
    self.cursor = clamped(cursor)
    self.offset = offset
    keepCursorVisible()
  }

  private func clamped(_ row: Int) -> Int { min(max(0, row), max(0, count - 1)) }

  /// Brings the first visible row to where all invariants hold, moving it as little as possible.
  private mutating func keepCursorVisible() {
    let room = min(margin, max(0, (height - 1) / 2))
    let lowest = cursor + room - max(0, height - 1)
    offset = min(max(offset, lowest), cursor - room)
    offset = max(0, min(offset, count - height))
  }
}
