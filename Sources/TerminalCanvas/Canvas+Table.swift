extension Canvas {
  /// Draws a text into a column of a table: cut with `…` if too wide, numbers to the right.
  public mutating func draw(
    _ text: String, column: Int, of layout: TableLayout, in line: Rect, role: StyleRole = .text,
    emphasis: Emphasis = [], highlights: [Highlight] = []
  ) {
    let field = layout.field(column, in: line)
    guard !field.isEmpty else { return }
    var start = field.origin
    if layout.columns[column].alignment == .right {
      start.column += max(0, field.columns - DisplayWidth.of(text))
    }
    draw(
      text, at: start, in: field, role: role, emphasis: emphasis, highlights: highlights,
      overflow: .ellipsis)
  }
}
