import TerminalCanvas

extension ListViewport {
  /// Moves the visible rows as the wheel does, and the cursor only as far as it must to stay among
  /// them with its margin.
  mutating func turnWheel(by lines: Int) {
    let first = min(max(0, offset + lines), max(0, count - height))
    let room = min(margin, max(0, (height - 1) / 2))
    let lowest = first == 0 ? 0 : first + room
    let highest = first + height >= count ? count - 1 : first + height - 1 - room
    restore(cursor: max(lowest, min(cursor, highest)), offset: first)
  }
}
