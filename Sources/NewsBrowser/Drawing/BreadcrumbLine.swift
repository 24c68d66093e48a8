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
    let titles = BreadcrumbTitles(browser)
    let wanted = titles.width(of: titles.full) + 3
    let totals = browser.totalsText(columns: self.line.columns - wanted - 1)
    self.totals = totals
    let room = self.line.columns - (totals.isEmpty ? 0 : DisplayWidth.of(totals) + 2)
    place(titles.fitted(columns: room), programName: titles.full[0].text)
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

  /// Gives each title its columns: two blanks after the program's name, a separator after others.
  private mutating func place(_ shown: [BreadcrumbTitles.Title], programName: String) {
    var column = 0
    for crumb in shown {
      let width = DisplayWidth.of(crumb.text)
      crumbs.append(Crumb(title: crumb.text, depth: crumb.depth, columns: column..<column + width))
      column += width + (crumb.text == programName && column == 0 ? 2 : 3)
    }
  }
}
