import NewsModel
import TerminalCanvas

/// Draws what the articles found are spread over: values by kind, each with its number.
struct FacetDrawing {
  let facets: FacetPanel
  let words: Words

  /// Draws title and values; those of the query before are muted.
  func draw(in pane: Frame.Pane, on canvas: inout Canvas) {
    canvas.drawTitle(words.facetsTitle, in: pane.title, role: .heading)
    if facets.rows.isEmpty {
      let text = facets.isWaiting ? words.counting : words.noFacets
      canvas.draw([TextBlock(text: text, role: .muted)], in: pane.rows.inset(left: 1, right: 1))
    }
    for (line, row) in facets.viewport.visibleRows.enumerated() {
      let isSelected = facets.viewport.selection == row
      draw(facets.rows[row], isSelected: isSelected, in: pane.rows.line(line), on: &canvas)
    }
  }

  private func draw(
    _ row: FacetPanel.Row, isSelected: Bool, in line: Rect, on canvas: inout Canvas
  ) {
    switch row {
    case .heading(let kind, let total):
      let text = "\(words.name(of: kind)) (\(words.number(total)))"
      canvas.draw(
        text, at: line.inset(left: 1).origin, in: line, role: .heading, emphasis: .bold,
        overflow: .ellipsis)
    case .value(let value): draw(value, isSelected: isSelected, in: line, on: &canvas)
    }
  }

  private func draw(
    _ value: SearchFacet.Value, isSelected: Bool, in line: Rect, on canvas: inout Canvas
  ) {
    let role: StyleRole? = isSelected ? .selection : facets.isWaiting ? .muted : nil
    if isSelected {
      canvas.fill(line, role: .selection)
      canvas.draw("▸", at: line.inset(left: 1).origin, in: line, role: .selection)
    }
    let count = words.number(value.count)
    let cells = line.inset(left: 3, right: 1)
    let layout = TableLayout(
      [
        TableColumn(.flexible(minimum: 8, share: 1)),
        TableColumn(.fixed(DisplayWidth.of(count)), alignment: .right),
      ], total: cells.columns, gap: 2)
    canvas.draw(value.name, column: 0, of: layout, in: cells, role: role ?? .text)
    canvas.draw(count, column: 1, of: layout, in: cells, role: role ?? .number)
  }
}
