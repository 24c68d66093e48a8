import NewsModel
import TerminalCanvas

/// The last line: a prompt, or a message, or what keys do; at its right where one is.
struct StatusLine {
  private let browser: Browser
  private let words: Words

  /// The status line of a browser.
  init(_ browser: Browser) {
    self.browser = browser
    words = browser.words
  }

  /// Draws the line.
  func draw(in line: Rect, on canvas: inout Canvas) {
    canvas.fill(line, role: .status)
    if let prompt = browser.prompt {
      return drawPrompt(prompt, in: line, on: &canvas)
    }
    let inner = line.inset(left: 1, right: 1)
    let room = browser.notice == nil ? inner.columns : inner.columns / 3
    let position = fitted(position, columns: room)
    let width = DisplayWidth.of(position)
    canvas.draw(
      position, at: Point(column: inner.endColumn - width, row: line.row), role: .status)
    let left = inner.inset(right: width == 0 ? 0 : width + 2)
    if let notice = browser.notice {
      canvas.draw(
        notice.text, at: left.origin, in: left, role: notice.isError ? .error : .status,
        overflow: .ellipsis)
    } else {
      drawHints(in: left, on: &canvas)
    }
  }

  private func drawPrompt(_ prompt: Prompt, in line: Rect, on canvas: inout Canvas) {
    let position = fitted(position, columns: line.columns / 3)
    let width = DisplayWidth.of(position)
    canvas.draw(
      position, at: Point(column: line.endColumn - width - 1, row: line.row), role: .status)
    let label = prompt.purpose == .filter ? words.filterPrompt : words.findPrompt
    let room = line.inset(left: 1, right: width + 2)
    canvas.drawPrompt(label: label, editor: prompt.editor, in: room)
  }

  /// Where one is: parts from the right are left out as far as they do not fit.
  private var position: [String] {
    if browser.isOpening { return [words.loading] }
    return switch browser.trail.top {
    case .list(let list): position(in: list)
    case .search(let search): position(in: search)
    case .reading(let reading): reading.reader.map { [$0.status()] } ?? []
    }
  }

  private func position(in list: ListLevel) -> [String] {
    guard let total = list.rows.total else { return [] }
    var parts = [words.number(min(list.viewport.cursor + 1, total)) + "/" + words.number(total)]
    if !list.query.text.isEmpty, browser.prompt == nil {
      parts.append(words.filtered(list.query.text))
    }
    let key = list.query.sort ?? (list.query.isReversed ? list.query.content.sortKeys.first : nil)
    if let key { parts.append("\(words.sorted(words.name(of: key))) \(list.query.sortSign)") }
    return parts
  }

  private func position(in search: SearchLevel) -> [String] {
    if search.isWaiting { return [words.searching] }
    guard let results = search.results else { return [] }
    let total = results.groups.reduce(0) { $0 + $1.total }
    return [words.results(words.number(total))]
  }

  private func fitted(_ parts: [String], columns: Int) -> String {
    var parts = parts
    while parts.count > 1, DisplayWidth.of(parts.joined(separator: " · ")) > columns {
      parts.removeLast()
    }
    return Truncation.truncated(parts.joined(separator: " · "), to: columns)
  }

  private func drawHints(in room: Rect, on canvas: inout Canvas) {
    var column = room.column
    for (key, text) in hints {
      let width = DisplayWidth.of(key) + 1 + DisplayWidth.of(text)
      guard column + width <= room.endColumn else { return }
      let start = Point(column: column, row: room.row)
      canvas.draw(key, at: start, in: room, role: .key)
      let after = Point(column: column + DisplayWidth.of(key) + 1, row: room.row)
      canvas.draw(text, at: after, in: room, role: .hint)
      column += width + 2
    }
  }

  /// The keys to know first, with what they do.
  private var hints: [(key: String, text: String)] {
    let context = browser.context
    return context.hintedActions.filter(browser.isUseful).compactMap { action in
      guard let key = browser.settings.keys.keys(for: action, in: context).first else { return nil }
      return (words.name(of: key), words.hint(for: action))
    }
  }
}

extension KeyContext {
  /// The actions whose keys are always on the screen, the most needed first.
  var hintedActions: [Action] {
    switch self {
    case .list: [.open, .back, .search, .help, .quit, .filter, .cycleSort, .elsewhere, .palette]
    case .reader: [.back, .nextFact, .find, .help, .toggleRaw, .nextArticle, .nextMatch, .quit]
    case .search, .menu: [.open, .dismiss, .moveDown]
    case .prompt: [.open, .dismiss]
    }
  }
}

extension Browser {
  /// Whether an action would do something where one is; only asked of those in the hints.
  func isUseful(_ action: Action) -> Bool {
    switch (action, trail.top) {
    case (.back, _): trail.depth > 0
    case (.elsewhere, .list(let list)): list.selected?.elsewhere(within: settings.filter) != nil
    default: true
    }
  }
}
