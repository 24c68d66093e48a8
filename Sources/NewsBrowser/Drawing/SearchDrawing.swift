import NewsModel
import TerminalCanvas

/// Draws a search: the line typed into, and what was found, by kind.
struct SearchDrawing {
  private let search: SearchLevel
  private let words: Words

  /// A drawing of a search.
  init(search: SearchLevel, settings: BrowserSettings) {
    self.search = search
    words = Words(settings.language)
  }

  /// Draws prompt and results, and what they are spread over; in a narrow window only that.
  func draw(in frame: Frame, on canvas: inout Canvas) {
    if search.facets == nil || frame.preview != nil { drawResults(in: frame.current, on: &canvas) }
    if let facets = search.facets {
      FacetDrawing(facets: facets, words: words).draw(in: frame.facets, on: &canvas)
    }
    canvas.drawPrompt(
      label: words.searchPrompt, editor: search.editor, in: frame.prompt.inset(left: 1, right: 1))
  }

  private func drawResults(in pane: Frame.Pane, on canvas: inout Canvas) {
    canvas.drawTitle(title, in: pane.title, role: .heading)
    if search.rows.isEmpty {
      let message = TextBlock(text: emptiness, role: .muted)
      canvas.draw([message], in: pane.rows.inset(left: 1, right: 1))
    }
    for (line, row) in search.viewport.visibleRows.enumerated() {
      let isSelected = search.viewport.selection == row
      draw(search.rows[row], isSelected: isSelected, in: pane.rows.line(line), on: &canvas)
    }
  }

  private var title: String {
    guard let results = search.results else { return words.search }
    let total = results.groups.reduce(0) { $0 + $1.total }
    return total == 0 ? words.noResults : words.results(words.number(total))
  }

  private var emptiness: String {
    if search.results != nil { return words.noResultsAdvice }
    return search.isWaiting ? words.searching : words.searchHint
  }

  private func draw(
    _ row: SearchRow, isSelected: Bool, in line: Rect, on canvas: inout Canvas
  ) {
    switch row {
    case .heading(let kind, let total, let order):
      let note = order == .date ? " · " + words.newestFirst : ""
      drawHeading("\(words.name(of: kind)) (\(words.number(total)))" + note, in: line, on: &canvas)
    case .nothing(let query): drawHeading(words.nothing(query), in: line, on: &canvas)
    case .hit(let hit):
      draw(hit.label, hit.item.detail(words), isSelected: isSelected, in: line, on: &canvas)
    case .suggestion(let suggestion):
      let detail = suggestion.sentence(in: words.say) + " · " + words.articles(suggestion.total)
      draw(
        Passage(text: suggestion.query), detail, isSelected: isSelected, in: line, on: &canvas)
    case .more(let count):
      let role = mark(isSelected, in: line, on: &canvas) ?? .muted
      canvas.draw(
        words.more(words.number(count)), at: line.inset(left: 3).origin, in: line, role: role)
    }
  }

  private func drawHeading(_ text: String, in line: Rect, on canvas: inout Canvas) {
    canvas.draw(
      text, at: line.inset(left: 1).origin, in: line, role: .heading, emphasis: .bold,
      overflow: .ellipsis)
  }

  /// Marks the line under the cursor.
  ///
  /// - Returns: how its text looks; nil for other lines.
  private func mark(_ isSelected: Bool, in line: Rect, on canvas: inout Canvas) -> StyleRole? {
    guard isSelected else { return nil }
    let role: StyleRole = search.facets == nil ? .selection : .inactiveSelection
    canvas.fill(line, role: role)
    canvas.draw("▸", at: line.inset(left: 1).origin, in: line, role: role)
    return role
  }

  private func draw(
    _ label: Passage, _ detail: String, isSelected: Bool, in line: Rect, on canvas: inout Canvas
  ) {
    let marked = mark(isSelected, in: line, on: &canvas)
    let cells = line.inset(left: 3, right: 1)
    let wanted = DisplayWidth.of(label.text)
    let width = min(
      DisplayWidth.of(detail), max(cells.columns - wanted - 2, cells.columns * 2 / 5))
    let layout = TableLayout(
      [
        TableColumn(.flexible(minimum: min(16, wanted), share: 1)),
        TableColumn(.fixed(width), alignment: .right, rank: 1),
      ], total: cells.columns, gap: detail.isEmpty ? 0 : 2)
    let emphasis: Emphasis = isSelected ? [.bold, .underlined] : []
    let highlights = label.highlights.map {
      Highlight(range: $0, role: marked ?? .match, emphasis: emphasis)
    }
    canvas.draw(
      label.text, column: 0, of: layout, in: cells, role: marked ?? .text,
      highlights: highlights)
    canvas.draw(
      detail, column: 1, of: layout, in: cells, role: marked ?? .muted)
  }
}

extension ListItem {
  /// What tells hits of one name apart: the units above a unit, the source of an article.
  func detail(_ words: Words) -> String {
    switch self {
    case .place(let summary):
      let above = [summary.place.district?.name, summary.place.province?.name]
      let today = summary.place.isOfToday ? [words.unitOfToday] : []
      let place = above.compactMap { $0 }.joined(separator: ", ")
      return ([place] + today).filter { !$0.isEmpty }.joined(separator: " · ")
    case .article(let summary):
      let parts = [words.date(summary.article.published), summary.article.outlet ?? ""]
      return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    case .model(let summary):
      return [summary.kind, words.articles(summary.articleCount)].joined(separator: " · ")
    case .indicator(let summary):
      let parts = [words.figures(summary.metricCount), summary.unit]
      return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    case .document(let summary):
      return [summary.kind, words.articles(summary.articleCount)].joined(separator: " · ")
    case .section, .relation, .year, .metricYear, .modelUse, .metric, .achievement, .citation:
      return place.map { words.name(of: $0) } ?? ""
    }
  }
}
