import NewsModel
import TerminalCanvas

extension Reader {
  /// Draws the rows in view, and the hardware cursor at the selection or at the first letter.
  ///
  /// The rectangle should have the size last told to `update`; of another one only the part that
  /// both share is drawn.
  ///
  /// - Complexity: the rows in view.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    guard !rect.isEmpty, let layout else { return }
    let rows = visibleLines.prefix(rect.rows)
    if layout.lines.isEmpty { drawEmptiness(in: rect, on: &canvas) }
    canvas.cursor = Point(column: rect.column + layout.columns.textColumn, row: rect.row)
    for (row, index) in rows.enumerated() {
      let point = Point(column: rect.column, row: rect.row + row)
      drawGutter(ofLine: layout.lines[index], at: point, in: rect, on: &canvas)
      drawText(ofLine: layout.lines[index], at: point, in: rect, on: &canvas)
    }
    drawFactLine(in: rect, on: &canvas)
  }

  /// The text of a line or a part of one.
  func text(in range: Range<Int>) -> String { Self.slice(range, of: text) }

  private func drawText(
    ofLine line: ScreenLine, at point: Point, in rect: Rect, on canvas: inout Canvas
  ) {
    guard let layout else { return }
    let column = point.column + layout.columns.textColumn + Int(line.indent)
    let style = style(ofBlock: line.block)
    canvas.draw(
      text(in: line.range), at: Point(column: column, row: point.row), in: rect, role: style.role,
      emphasis: style.emphasis, highlights: highlights(in: line.range))
    guard let selection, line.range.contains(selection.lowerBound) else { return }
    let before = text(in: line.range.lowerBound..<selection.lowerBound)
    let place = Point(column: column + DisplayWidth.of(before), row: point.row)
    if rect.contains(place) { canvas.cursor = place }
  }

  private func drawEmptiness(in rect: Rect, on canvas: inout Canvas) {
    canvas.draw(
      words.emptyArticle, at: rect.origin, in: rect,
      role: .muted)
  }

  private func drawFactLine(in rect: Rect, on canvas: inout Canvas) {
    guard let fact, showsFactLine else { return }
    let content = facts[fact].content
    let description = FactDescription(words: words, article: article)
    let label = description.label(for: content).utf8.count
    let bottom = Rect(column: rect.column, row: rect.endRow - 1, columns: rect.columns, rows: 1)
    // It begins under the words of the status line where there is room for a margin.
    let indent = rect.columns >= 40 ? 1 : 0
    let start = Point(column: bottom.column + indent, row: bottom.row)
    canvas.fill(bottom, role: .text)
    canvas.draw(
      description.line(for: content), at: start, in: bottom, emphasis: .bold,
      highlights: [Highlight(range: 0..<label, role: content.role)], overflow: .ellipsis)
  }
}
