import TerminalCanvas

extension Canvas {
  /// Draws a line that is typed into, with the hardware cursor where the next letter goes. A line
  /// too long for its room shows the part around the cursor.
  mutating func drawPrompt(label: String, editor: LineEditor, in room: Rect) {
    let shown = Truncation.truncated(label, to: max(0, room.columns - 8))
    let used = draw(shown, at: room.origin, in: room, role: .key)
    let field = room.inset(left: used)
    guard !field.isEmpty else { return }
    let before = DisplayWidth.of(String(editor.head))
    let hidden = max(0, before - (field.columns - 1))
    let start = Point(column: field.column - hidden, row: field.row)
    draw(editor.text, at: start, in: field, role: .prompt)
    cursor = Point(column: field.column + before - hidden, row: field.row)
  }
}
