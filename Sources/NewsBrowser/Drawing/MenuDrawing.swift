import TerminalCanvas

/// Draws help or palette as a box over the screen.
struct MenuDrawing {
  let menu: Menu
  let words: Words

  /// How many actions are visible in a window.
  static func rows(in size: Size) -> Int { list(in: Rect(size)).rows }

  /// The box in a window: all of a small one.
  static func box(in window: Rect) -> Rect {
    guard window.columns >= 50, window.rows >= 14 else { return window }
    return window.inset(columns: 0, rows: 2).centered(columns: min(76, window.columns - 4))
  }

  /// The lines of the actions.
  static func list(in window: Rect) -> Rect {
    let box = box(in: window)
    return box.rows < 8
      ? box.splitRows(top: 1).rest : box.inset(left: 1, right: 1, top: 2, bottom: 1)
  }

  /// Draws the box, the line typed into and the actions that match.
  func draw(in window: Rect, on canvas: inout Canvas) {
    let box = MenuDrawing.box(in: window)
    canvas.fill(box, role: .text)
    let isLow = box.rows < 8
    if !isLow {
      canvas.drawBox(in: box)
      canvas.drawTitle(title, in: box.line(0), role: .heading)
    }
    let list = MenuDrawing.list(in: window)
    for (line, row) in menu.viewport.visibleRows.enumerated() {
      draw(
        menu.shown[row], isSelected: menu.viewport.selection == row, in: list.line(line),
        on: &canvas)
    }
    if menu.shown.isEmpty {
      canvas.draw(words.noMatch, at: list.inset(left: 2).origin, in: list, role: .muted)
    }
    let prompt = isLow ? box.line(0) : box.line(1).inset(left: 2, right: 2)
    canvas.drawPrompt(label: isLow ? "\(title): " : "› ", editor: menu.editor, in: prompt)
  }

  private var title: String { menu.purpose == .help ? words.helpTitle : words.paletteTitle }

  private func draw(_ row: Menu.Row, isSelected: Bool, in line: Rect, on canvas: inout Canvas) {
    switch row {
    case .heading(let group):
      canvas.draw(
        words.title(of: group), at: line.inset(left: 1).origin, in: line, role: .heading,
        emphasis: .bold)
    case .entry(let entry): draw(entry, isSelected: isSelected, in: line, on: &canvas)
    }
  }

  /// The keys stand before what they do in the help, and behind it in the palette.
  private func draw(
    _ entry: Menu.Entry, isSelected: Bool, in line: Rect, on canvas: inout Canvas
  ) {
    let role: StyleRole = isSelected ? .selection : .text
    if isSelected {
      canvas.fill(line, role: role)
      canvas.draw("▸", at: line.origin, in: line, role: role)
    }
    let isHelp = menu.purpose == .help
    let width = line.columns < 44 ? 6 : 20
    let keys = TableColumn(.fixed(width), alignment: isHelp ? .left : .right, rank: 1)
    let title = TableColumn(.flexible(minimum: 8, share: 1))
    let layout = TableLayout(
      isHelp ? [keys, title] : [title, keys], total: line.columns - 3, gap: 2)
    let cells = line.inset(left: 2, right: 1)
    canvas.draw(
      entry.keys, column: isHelp ? 0 : 1, of: layout, in: cells, role: isSelected ? role : .key)
    let highlights = entry.matches.map {
      Highlight(range: $0, role: isSelected ? .selection : .match, emphasis: .underlined)
    }
    canvas.draw(
      entry.title, column: isHelp ? 1 : 0, of: layout, in: cells, role: role,
      highlights: highlights)
  }
}
