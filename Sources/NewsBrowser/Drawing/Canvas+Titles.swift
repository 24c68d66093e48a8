import TerminalCanvas

extension Canvas {
  /// Writes a pane's title into the line above it.
  mutating func drawTitle(_ title: String, in line: Rect, role: StyleRole) {
    let room = line.inset(left: 2, right: 1)
    guard room.columns > 4, !title.isEmpty else { return }
    let shown = Truncation.truncated(title, to: room.columns - 2)
    draw(" \(shown) ", at: room.origin, in: room, role: role)
  }
}

extension TextBlock {
  /// Draws the text in the middle of a canvas, cut where it does not fit.
  func drawCentered(on canvas: inout Canvas) {
    let lines = LineWrapping.ranges(of: text, width: max(1, canvas.size.columns))
    let height = min(lines.count, canvas.size.rows)
    let top = Rect(canvas.size).inset(top: (canvas.size.rows - height) / 2)
    canvas.draw([self], in: top)
    canvas.cursor = top.origin
  }
}
