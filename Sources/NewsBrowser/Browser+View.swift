import NewsModel
import TerminalCanvas

extension Browser {
  /// What the window shows. The hardware cursor stands where the work is: at the prompt while one
  /// is open, else on the selected row or in the text.
  ///
  /// - Complexity: the cells of the window.
  public func view(size: Size) -> Canvas {
    guard size == self.size else {
      var other = self
      other.size = size
      other.fit()
      return other.view(size: size)
    }
    guard trail.top.hasNothingToShow, trail.depth > 0 else { return draw() }
    // What is still being read would show as a flash of an empty pane: the level above stays.
    var before = self
    before.trail.pop()
    before.isOpening = true
    return before.draw()
  }

  private func draw() -> Canvas {
    var canvas = Canvas(size: size)
    guard !Frame.isTooSmall(size) else {
      TextBlock(text: words.tooSmall).drawCentered(on: &canvas)
      return canvas
    }
    let frame = frame
    BreadcrumbLine(self, in: frame.breadcrumbs).draw(on: &canvas)
    TabLine(self, in: frame.tabs).draw(on: &canvas)
    drawBody(frame, on: &canvas)
    StatusLine(self).draw(in: frame.status, on: &canvas)
    if let menu { MenuDrawing(menu: menu, words: words).draw(in: Rect(size), on: &canvas) }
    return canvas
  }

  private func drawBody(_ frame: Frame, on canvas: inout Canvas) {
    switch trail.top {
    case .list(let list):
      drawBorders(frame, on: &canvas)
      drawParent(frame, on: &canvas)
      draw(list, in: frame, on: &canvas)
      drawPreview(list.chart?.form == .line ? nil : list.selected, frame, on: &canvas)
    case .search(let search):
      drawBorders(frame, on: &canvas)
      SearchDrawing(search: search, settings: settings).draw(in: frame, on: &canvas)
      if search.facets == nil { drawPreview(search.selected?.item, frame, on: &canvas) }
    case .reading(let reading): draw(reading, in: frame, on: &canvas)
    }
  }

  /// The lines above, below and between the panes.
  private func drawBorders(_ frame: Frame, on canvas: inout Canvas) {
    let area = frame.current.title
    if !area.isEmpty {
      canvas.drawHorizontalLine(in: Rect(column: 0, row: area.row, columns: size.columns, rows: 1))
    }
    if !frame.foot.isEmpty { canvas.drawHorizontalLine(in: frame.foot) }
    for pane in [frame.parent, frame.current] {
      guard let pane, pane.area.endColumn < size.columns else { continue }
      let line = Rect(
        column: pane.area.endColumn, row: pane.area.row, columns: 1,
        rows: pane.area.rows + frame.foot.rows)
      canvas.drawVerticalLine(in: line)
    }
  }

  private func drawParent(_ frame: Frame, on canvas: inout Canvas) {
    guard let pane = frame.parent, case .list(let list) = trail.parent else { return }
    canvas.drawTitle(list.title, in: pane.title, role: .muted)
    ListPaneDrawing(
      query: list.query, widths: list.widths, settings: settings, selection: .inactive
    )
    .draw(rows: { list.rows[$0] }, viewport: list.viewport, in: pane, on: &canvas)
  }

  private func draw(_ list: ListLevel, in frame: Frame, on canvas: inout Canvas) {
    let pane = frame.current
    canvas.drawTitle(list.heading(words), in: pane.title, role: .heading)
    if list.chart?.form == .line {
      YearsDrawing(years: list.chart?.years ?? [], words: words)
        .draw(in: pane.area.inset(top: pane.title.rows), on: &canvas)
      canvas.cursor = pane.rows.origin
      return
    }
    ListPaneDrawing(
      query: list.query, widths: list.widths, settings: settings, selection: .active,
      isChart: list.chart != nil
    )
    .draw(rows: { list.rows[$0] }, viewport: list.viewport, in: pane, on: &canvas)
    if let message = emptiness(of: list) {
      canvas.draw([TextBlock(text: message, role: .muted)], in: pane.rows.inset(left: 2, right: 1))
    }
    canvas.cursor = pane.rows.line(list.viewport.cursorLine ?? 0).origin
  }

  /// What stands where the rows of an empty list would.
  private func emptiness(of list: ListLevel) -> String? {
    if list.hasFailed { return words.unreadable }
    guard let total = list.rows.total else { return "…" }
    guard total == 0 else { return nil }
    if !list.filterText.isEmpty { return words.noMatch(list.filterText) }
    return totals?.counts.articles == 0 ? words.emptyLibrary : words.emptyList
  }

  private func draw(_ reading: ReadingLevel, in frame: Frame, on canvas: inout Canvas) {
    guard let reader = reading.reader else {
      let message = TextBlock(text: words.unreadableArticle, role: .muted)
      let blocks = [TextBlock(text: reading.article.title, role: .title), .blank, message]
      canvas.draw(blocks, in: frame.body.inset(columns: 1, rows: 1))
      canvas.cursor = frame.body.origin
      return
    }
    reader.draw(in: frame.body, on: &canvas)
  }
}
