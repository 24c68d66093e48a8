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
    query: ListQuery, widths: ColumnWidths, settings: BrowserSettings, selection: Selection,
    isChart: Bool = false
  ) {
    words = Words(settings.language)
    find = settings.find
    self.query = query
    columns = widths.fitted(RowColumn.columns(for: query, words: words)).map { column in
      if isChart { return column.inChart }
      return column.sort != nil && column.sort == query.sort ? column.kept : column
    }
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
      let suffix = rows(row).map { era(of: $0, beside: [rows(row - 1), rows(row + 1)]) } ?? ""
      draw(
        rows(row), suffix: suffix, isSelected: isSelected, layout, in: pane.rows.line(line),
        on: &canvas)
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
    _ item: ListItem?, suffix: String, isSelected: Bool, _ layout: TableLayout, in line: Rect,
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
      let width = layout.field(index, in: cells).columns
      let text = column.text(item, columns: width) + (index == 0 ? suffix : "")
      canvas.draw(
        text, column: index, of: layout, in: cells, role: isSelected ? role : column.role,
        highlights: highlights(in: text, of: column, selected: isSelected ? role : nil))
    }
  }

  /// What tells a unit from its neighbor of the same name: whether it is a unit of today.
  private func era(of item: ListItem, beside neighbors: [ListItem?]) -> String {
    guard case .place(let summary) = item else { return "" }
    let hasNamesake = neighbors.contains { neighbor in
      guard case .place(let other) = neighbor else { return false }
      return other.place.name == summary.place.name && other.place.kind == summary.place.kind
    }
    guard hasNamesake else { return "" }
    return " (\(summary.place.isOfToday ? words.unitOfToday : words.unitOfThePast))"
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

extension RowColumn {
  /// The column in a chart, where bars have what room there is.
  fileprivate var inChart: RowColumn {
    guard bar == nil else {
      return laidOut(TableColumn(.flexible(minimum: 6, share: 12)))
    }
    return layout.rank == 0
      ? laidOut(TableColumn(.flexible(minimum: 8, share: 1), maximum: layout.maximum)) : self
  }
}

extension ListQuery {
  /// Whether the rows go up or down the column that they are sorted by.
  var sortSign: String {
    switch sort ?? content.sortKeys.first {
    case .name, .place, .position, .unit, nil: isReversed ? "↓" : "↑"
    case .count, .date, .value: isReversed ? "↑" : "↓"
    }
  }
}
