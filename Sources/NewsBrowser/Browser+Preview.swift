import NewsModel
import TerminalCanvas

extension Browser {
  /// Draws what the selected row holds: the first rows of the list it leads to, or its text.
  func drawPreview(_ item: ListItem?, _ frame: Frame, on canvas: inout Canvas) {
    if let footer = frame.footer {
      return drawFooter(item, in: footer.inset(left: 1, right: 1), on: &canvas)
    }
    guard let item, let pane = frame.preview else { return }
    if case .list(let title, let query) = selectedDestination {
      drawList(title: title, query: query, of: item, in: pane, on: &canvas)
    } else {
      drawText(of: item, in: pane, on: &canvas)
    }
  }

  private func drawFooter(_ item: ListItem?, in footer: Rect, on canvas: inout Canvas) {
    if case .search(let search) = trail.top, let snippet = search.selected?.snippet {
      return canvas.draw(TextBlock.sentence(snippet, role: .match), aroundHighlightIn: footer)
    }
    guard let item else { return }
    if let evidence = item.evidence {
      let sentence = TextBlock.sentence(evidence.passage, role: .match)
      return canvas.draw(sentence, aroundHighlightIn: footer)
    }
    canvas.draw(item.footer(words), in: footer)
  }

  private func drawList(
    title: String, query: ListQuery, of item: ListItem, in pane: Frame.Pane,
    on canvas: inout Canvas
  ) {
    guard let shown = preview.shown(for: query, title: title) else {
      let message = preview.hasFailed(query) ? words.unreadable : "…"
      canvas.drawTitle(title, in: pane.title, role: .muted)
      return canvas.draw([TextBlock(text: message, role: .muted)], in: pane.text)
    }
    canvas.drawTitle(shown.title, in: pane.title, role: .muted)
    let (list, about) = pane.withFoot(of: item.isAboutUnit ? item.preview(words) : [])
    let viewport = ListViewport(count: shown.page.total, height: list.rows.rows)
    let rows = shown.page.items.prefix(list.rows.rows)
    var widths = ColumnWidths()
    widths.include(rows, of: RowColumn.columns(for: shown.query, words: words))
    ListPaneDrawing(query: shown.query, widths: widths, settings: settings, selection: .none)
      .draw(
        rows: { rows.indices.contains($0) ? rows[$0] : nil }, viewport: viewport, in: list,
        on: &canvas)
    if shown.page.total == 0 {
      let empty = TextBlock(text: words.emptyList, role: .muted)
      canvas.draw([empty], in: list.rows.inset(left: 2, right: 1))
    }
    canvas.draw(item.preview(words), in: about)
  }

  private func drawText(of item: ListItem, in pane: Frame.Pane, on canvas: inout Canvas) {
    var blocks = item.preview(words)
    if case .search(let search) = trail.top, let snippet = search.selected?.snippet {
      blocks = blocks.dropLast() + [TextBlock.sentence(snippet, role: .match)]
    }
    let title = item.evidence == nil ? words.articleColumn : words.evidenceTitle
    canvas.drawTitle(title, in: pane.title, role: .muted)
    canvas.draw(blocks, in: pane.text)
  }
}

extension ListItem {
  /// Whether the row is a unit.
  var isPlace: Bool { if case .place = self { true } else { false } }

  /// Whether the row is a unit or one of its sections: the unit's full name stands below the preview.
  var isAboutUnit: Bool {
    switch self {
    case .place, .section, .relation, .year: true
    default: false
    }
  }
}

extension Frame.Pane {
  /// Where text stands when the pane shows no list.
  var text: Rect {
    Rect(
      column: rows.column + 1, row: heads.row, columns: max(0, rows.columns - 2),
      rows: rows.endRow - heads.row)
  }

  /// The pane with room below its rows for paragraphs, and that room; the rows come first.
  func withFoot(of blocks: [TextBlock]) -> (list: Frame.Pane, foot: Rect) {
    let width = max(1, rows.columns - 2)
    let needed = blocks.reduce(0) { $0 + LineWrapping.ranges(of: $1.text, width: width).count }
    guard needed > 0, rows.rows >= needed + 6 else {
      return (self, Rect(column: rows.column, row: rows.endRow, columns: 0, rows: 0))
    }
    var list = self
    list.rows = rows.inset(bottom: needed + 1)
    let foot = rows.splitRows(bottom: needed).bottom.inset(left: 1, right: 1)
    return (list, foot)
  }
}
