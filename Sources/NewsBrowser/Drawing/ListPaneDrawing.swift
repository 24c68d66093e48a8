import NewsModel
import TerminalCanvas

/// Draws a list into its pane: title, heads of columns, the visible rows.
struct ListPaneDrawing {
  /// How the row under the cursor looks.
  enum Selection { case active, inactive, none }

  let words: Words
  let find: BrowserSettings.Find
  let query: ListQuery
  let columns: [RowColumn]
  let selection: Selection

  /// A drawing of the rows of a query.
  init(
    query: ListQuery, first: ListItem?, settings: BrowserSettings, selection: Selection
  ) {
    words = Words(settings.language)
    find = settings.find
    self.query = query
    columns = RowColumn.columns(for: query, first: first, words: words)
    self.selection = selection
  }

  /// Draws the heads, and the rows from the first visible one on.
  func draw(
    rows: (Int) -> ListItem?, viewport: ListViewport, in pane: Frame.Pane, on canvas: inout Canvas
  ) {
    let layout = layout(in: pane)
    drawHeads(layout, in: pane.heads, on: &canvas)
    for (line, row) in viewport.visibleRows.prefix(pane.rows.rows).enumerated() {
      let isSelected = selection != .none && viewport.selection == row
      draw(rows(row), isSelected: isSelected, layout, in: pane.rows.line(line), on: &canvas)
    }
  }

  private func layout(in pane: Frame.Pane) -> TableLayout {
    TableLayout(columns.map(\.layout), total: pane.rows.columns - 3, gap: 2)
  }

  private func drawHeads(_ layout: TableLayout, in line: Rect, on canvas: inout Canvas) {
    for (index, column) in columns.enumerated() {
      let isSorted = column.sort != nil && column.sort == query.sort
      let title = isSorted ? column.title + query.sortSign : column.title
      canvas.draw(
        title, column: index, of: layout, in: line.inset(left: 2, right: 1), role: .muted,
        emphasis: isSorted ? [.bold] : [])
    }
  }

  private func draw(
    _ item: ListItem?, isSelected: Bool, _ layout: TableLayout, in line: Rect,
    on canvas: inout Canvas
  ) {
    let role: StyleRole = selection == .active ? .selection : .inactiveSelection
    if isSelected {
      canvas.fill(line, role: role)
      canvas.draw("▸", at: line.origin, in: line, role: role)
    }
    let cells = line.inset(left: 2, right: 1)
    guard let item else {
      canvas.draw("…", at: cells.origin, in: cells, role: isSelected ? role : .muted)
      return
    }
    for (index, column) in columns.enumerated() {
      let text = column.text(item)
      canvas.draw(
        text, column: index, of: layout, in: cells, role: isSelected ? role : column.role,
        highlights: highlights(in: text, of: column, selected: isSelected ? role : nil))
    }
  }

  private func highlights(
    in text: String, of column: RowColumn, selected: StyleRole?
  ) -> [Highlight] {
    guard !query.text.isEmpty, column.role != .number else { return [] }
    return find(query.text, text).map {
      Highlight(range: $0, role: selected ?? .match, emphasis: selected == nil ? [] : .underlined)
    }
  }
}

extension ListQuery {
  /// Whether the rows go up or down the column that they are sorted by.
  var sortSign: String {
    switch sort ?? content.sortKeys.first {
    case .name, .place, .position, nil: isReversed ? "↓" : "↑"
    case .count, .date, .value: isReversed ? "↑" : "↓"
    }
  }
}
