import TerminalCanvas

/// Where everything stands in a window: drawing and clicks both ask here.
struct Frame: Hashable, Sendable {
  /// What is shown between the tabs and the status line.
  enum Body: Hashable, Sendable {
    /// A list, with the list above it to its left where there is one and room for it.
    case list(hasParent: Bool)
    /// A chart of a list, as wide as the window.
    case chart
    /// A search.
    case search
    /// An article.
    case reading
  }

  /// A list's part of the window.
  struct Pane: Hashable, Sendable {
    /// The line with its title; empty where there is no room.
    var title: Rect
    /// The line with the heads of its columns; empty where there is no room.
    var heads: Rect
    /// The lines of its rows.
    var rows: Rect
  }

  /// The smallest window that something is shown in.
  static let smallest = Size(columns: 20, rows: 5)

  /// The way walked and the totals.
  let breadcrumbs: Rect
  /// The six screens; empty in a low window.
  let tabs: Rect
  /// All between the tabs and the status line.
  let body: Rect
  /// The line typed into, in a search; else empty.
  let prompt: Rect
  /// The list above, or nil.
  private(set) var parent: Pane?
  /// The list, or a search's results.
  private(set) var current: Pane
  /// What the selected row holds, or nil where there is no room.
  private(set) var preview: Pane?
  /// The same in a line or two, or nil.
  private(set) var footer: Rect?
  /// The line below the panes; empty where there is no room.
  let foot: Rect
  /// Hints, messages, position; prompts of one line stand here too.
  let status: Rect

  /// Whether there is room for anything at all.
  static func isTooSmall(_ size: Size) -> Bool {
    size.columns < smallest.columns || size.rows < smallest.rows
  }

  /// Divides a window up.
  init(_ size: Size, body kind: Body) {
    let window = Rect(size)
    let isLow = size.rows < 10
    let (main, status) = window.splitRows(bottom: 1)
    let (breadcrumbs, rest) = main.splitRows(top: 1)
    let (tabs, body) = rest.splitRows(top: isLow ? 0 : 1)
    let (prompt, panes) = body.splitRows(top: kind == .search ? 1 : 0)
    (self.breadcrumbs, self.tabs, self.body, self.prompt, self.status) =
      (breadcrumbs, tabs, body, prompt, status)
    guard kind != .reading else {
      current = Pane(body, rows: size.rows, heads: false)
      foot = Rect(column: 0, row: 0, columns: 0, rows: 0)
      return
    }
    let hasPreview = size.columns >= 72 && kind != .chart
    let footerRows = hasPreview || size.rows < 8 ? 0 : size.rows < 14 ? 1 : 2
    let (above, footer) = panes.splitRows(bottom: footerRows)
    let (area, foot) = above.splitRows(
      bottom: isLow ? 0 : size.rows < 16 && footerRows == 0 ? 0 : 1)
    self.foot = foot
    self.footer = footerRows > 0 ? footer : nil
    current = Pane(area, rows: size.rows, heads: kind != .search)
    divide(area, kind: kind, rows: size.rows)
  }

  /// Gives the width to as many panes as it holds.
  private mutating func divide(_ area: Rect, kind: Body, rows: Int) {
    guard area.columns >= 72, kind != .chart else { return }
    var rest = area
    if kind == .list(hasParent: true), area.columns >= 110 {
      let (left, right) = area.splitColumns(left: min(34, max(24, area.columns * 22 / 100)))
      parent = Pane(left, rows: rows, heads: true)
      rest = right.inset(left: 1)
    }
    let (middle, right) = rest.splitColumns(
      left: rest.columns * (area.columns < 110 ? 56 : 50) / 100)
    current = Pane(middle, rows: rows, heads: kind != .search)
    preview = Pane(right.inset(left: 1), rows: rows, heads: true)
  }
}

extension Frame {
  /// Where a search shows what its hits are spread over: beside them, or in their place.
  var facets: Pane {
    guard var pane = preview else { return current }
    let (top, bottom) = (pane.heads.row, pane.rows.endRow)
    pane.rows = Rect(
      column: pane.rows.column, row: top, columns: pane.rows.columns, rows: max(0, bottom - top))
    return pane
  }
}

extension Frame.Pane {
  /// A pane with title and heads as far as the window's rows allow.
  init(_ area: Rect, rows: Int, heads: Bool) {
    let (title, below) = area.splitRows(top: rows < 8 ? 0 : 1)
    let (head, rest) = below.splitRows(top: rows < 9 || !heads ? 0 : 1)
    (self.title, self.heads, self.rows) = (title, head, rest)
  }

  /// All its lines.
  var area: Rect {
    Rect(
      column: rows.column, row: title.row, columns: rows.columns, rows: rows.endRow - title.row)
  }
}
