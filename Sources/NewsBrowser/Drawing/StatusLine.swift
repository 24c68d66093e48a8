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
    let room = browser.notice == nil ? max(10, inner.columns / 2) : inner.columns / 3
    let position = fitted(position, columns: room)
    let width = DisplayWidth.of(position)
    canvas.draw(
      position, at: Point(column: inner.endColumn - width, row: line.row), role: .status)
    let left = inner.inset(right: width == 0 ? 0 : width + 2)
    if let notice = browser.notice {
      canvas.draw(
        notice.text, at: left.origin, in: left, role: notice.isError ? .error : .status,
        overflow: .ellipsis)
    } else if let doubt {
      canvas.draw(doubt, at: left.origin, in: left, role: .status, overflow: .ellipsis)
    } else {
      drawHints(in: left, on: &canvas)
    }
  }

  /// Why the figure under the cursor is to be looked at again, if it is.
  private var doubt: String? {
    guard browser.menu == nil, case .list(let list) = browser.trail.top,
      list.chart?.form != .line, case .metric(let entry) = list.selected, !entry.doubts.isEmpty
    else { return nil }
    return words.explanation(of: entry.doubts, about: entry.metric)
  }

  private func drawPrompt(_ prompt: Prompt, in line: Rect, on canvas: inout Canvas) {
    // While one looks for something, how often it occurs says more than how far one has read.
    let parts = prompt.purpose == .find && position.count > 1 ? position.dropFirst() : position[...]
    let position = fitted(Array(parts), columns: line.columns / 3)
    let width = DisplayWidth.of(position)
    canvas.draw(
      position, at: Point(column: line.endColumn - width - 1, row: line.row), role: .status)
    var room = line.inset(left: 1, right: width + 2)
    if line.columns >= 72 {
      let hints = room.splitColumns(right: hintColumns)
      drawHints(in: hints.right, on: &canvas)
      room = hints.rest.inset(right: 1)
    }
    let label = prompt.purpose == .filter ? words.filterPrompt : words.findPrompt
    canvas.drawPrompt(label: label, editor: prompt.editor, in: room)
    let used = DisplayWidth.of(label) + DisplayWidth.of(prompt.editor.text) + 2
    guard let advice = advice(for: prompt), room.columns - used > 12 else { return }
    let rest = room.inset(left: used)
    canvas.draw(advice, at: rest.origin, in: rest, role: .hint, overflow: .ellipsis)
  }

  /// Names that begin as what is being typed, else the fields there are.
  private func advice(for prompt: Prompt) -> String? {
    guard prompt.purpose == .filter else { return nil }
    if prompt.editor.text.isEmpty { return words.filterFields(ofDocuments: listsDocuments) }
    guard !prompt.names.isEmpty else { return nil }
    return "Tab: " + prompt.names.joined(separator: " · ")
  }

  private var listsDocuments: Bool {
    if case .list(let list) = browser.trail.top { list.query.content == .documents } else { false }
  }

  private var hintColumns: Int {
    hints.reduce(0) { $0 + DisplayWidth.of($1.key) + DisplayWidth.of($1.text) + 3 }
  }

  /// Where one is: parts from the right are left out as far as they do not fit.
  private var position: [String] {
    if browser.isOpening { return [words.loading] }
    if browser.menu != nil { return [] }
    return switch browser.trail.top {
    case .list(let list): position(in: list)
    case .search(let search): position(in: search)
    case .reading(let reading): reading.reader?.statusParts ?? []
    }
  }

  private func position(in list: ListLevel) -> [String] {
    guard let total = list.rows.total else { return [] }
    guard total > 0 else { return filter(of: list) }
    var parts = [words.number(min(list.viewport.cursor + 1, total)) + "/" + words.number(total)]
    parts += filter(of: list)
    let key = list.query.sort ?? (list.query.isReversed ? list.query.content.sortKeys.first : nil)
    if let key { parts.append("\(words.sorted(words.name(of: key))) \(list.query.sortSign)") }
    return parts
  }

  /// The words that limit the list, as long as they are not being typed just beside.
  private func filter(of list: ListLevel) -> [String] {
    guard !list.filterText.isEmpty, browser.prompt == nil else { return [] }
    return [words.filtered(Truncation.truncated(list.filterText, to: 24))]
  }

  private func position(in search: SearchLevel) -> [String] {
    if search.isWaiting { return [words.searching] }
    guard let results = search.results else { return [] }
    let total = results.groups.reduce(0) { $0 + $1.total }
    return [words.results(words.number(total))] + (search.isByDate ? [words.newestFirst] : [])
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
      return (words.name(of: key), browser.hint(for: action))
    }
  }
}
