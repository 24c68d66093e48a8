import TerminalCanvas

/// The way walked, at the left of the first line, and the totals at its right.
struct BreadcrumbLine {
  /// A level of the way, with the columns it takes.
  struct Crumb: Hashable {
    var title: String
    var depth: Int
    var columns: Range<Int>
  }

  /// What can be clicked, from left to right.
  private(set) var crumbs: [Crumb] = []
  private let line: Rect
  private let totals: String

  /// The way of the screen that is shown, cut at its left where it is too long.
  init(_ browser: Browser, in line: Rect) {
    self.line = line.inset(left: 1)
    let titles = BreadcrumbLine.titles(of: browser)
    let wanted = titles.reduce(0) { $0 + DisplayWidth.of($1.title) + 3 } + 3
    let totals = browser.totalsText(columns: self.line.columns - wanted - 1)
    self.totals = totals
    let room = self.line.columns - (totals.isEmpty ? 0 : DisplayWidth.of(totals) + 2)
    layOut(titles, columns: room)
  }

  /// Draws the line.
  func draw(on canvas: inout Canvas) {
    for (index, crumb) in crumbs.enumerated() {
      let start = Point(column: line.column + crumb.columns.lowerBound, row: line.row)
      let role: StyleRole =
        crumb.depth == 0 ? .title : index == crumbs.count - 1 ? .heading : .breadcrumb
      canvas.draw(crumb.title, at: start, in: line, role: role)
      guard index > 0, crumb.columns.lowerBound - crumbs[index - 1].columns.upperBound == 3 else {
        continue
      }
      let separator = Point(column: start.column - 3, row: line.row)
      canvas.draw(" › ", at: separator, role: .muted)
    }
    let width = DisplayWidth.of(totals)
    guard width > 0 else { return }
    canvas.draw(totals, at: Point(column: line.endColumn - width - 1, row: line.row), role: .muted)
  }

  private static func titles(of browser: Browser) -> [(title: String, depth: Int)] {
    let levels = browser.trail.levels.enumerated().map { depth, level in
      (title: level.title(browser.words), depth: depth)
    }
    let hidesFirst = browser.screen == .places && levels.count > 1
    return [(title: "coso", depth: 0)] + levels.dropFirst(hidesFirst ? 1 : 0)
  }

  /// The last title is kept, cut to half of a wide line if need be; those before it as far as there
  /// is room, the nearest first.
  private mutating func layOut(_ titles: [(title: String, depth: Int)], columns: Int) {
    guard let last = titles.last, columns > 0 else { return }
    let before = titles.dropLast().reduce(0) { $0 + DisplayWidth.of($1.title) + 3 }
    let room = columns < 40 ? columns : max(columns / 2, columns - before)
    var shown = [(title: Truncation.truncated(last.title, to: room), depth: last.depth)]
    var used = DisplayWidth.of(shown[0].title)
    for (index, crumb) in titles.dropLast().enumerated().reversed() {
      let width = DisplayWidth.of(crumb.title) + 3
      guard used + width + (index == 0 ? 0 : 4) <= columns else {
        if used + 4 <= columns, index > 0 { shown.insert((title: "…", depth: crumb.depth), at: 0) }
        break
      }
      shown.insert(crumb, at: 0)
      used += width
    }
    place(shown, programName: titles[0].title)
  }

  /// Gives each title its columns: two blanks after the program's name, a separator after others.
  private mutating func place(_ shown: [(title: String, depth: Int)], programName: String) {
    var column = 0
    for crumb in shown {
      let width = DisplayWidth.of(crumb.title)
      crumbs.append(Crumb(title: crumb.title, depth: crumb.depth, columns: column..<column + width))
      column += width + (crumb.title == programName && column == 0 ? 2 : 3)
    }
  }
}

extension Browser {
  /// How much there is, as much of it as there is room for.
  func totalsText(columns: Int) -> String {
    guard let totals else { return "" }
    var parts = words.parts(of: totals.counts)
    let communes = totals.places[.commune] ?? 0
    if communes > 0 { parts.insert(words.count(communes, of: .commune), at: min(1, parts.count)) }
    while !parts.isEmpty {
      let text = parts.joined(separator: " · ")
      if DisplayWidth.of(text) + 2 <= columns { return text }
      parts.removeLast()
    }
    return ""
  }
}
