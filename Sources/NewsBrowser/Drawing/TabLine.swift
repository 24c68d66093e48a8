import TerminalCanvas

/// The six screens with their numbers; where there is no room for all names, only the one shown
/// has its name.
struct TabLine {
  /// A screen's tab, with the columns it takes.
  struct Tab: Hashable {
    var screen: Screen
    var title: String
    var columns: Range<Int>
  }

  /// The tabs, from left to right.
  let tabs: [Tab]
  private let line: Rect
  private let active: Screen

  /// The tabs of a browser.
  init(_ browser: Browser, in line: Rect) {
    self.line = line
    active = browser.screen
    let long = TabLine.layOut { "\($0.rawValue) \(browser.words.name(of: $0))" }
    let short = TabLine.layOut { [active] screen in
      screen == active
        ? "\(screen.rawValue) \(browser.words.name(of: screen))" : "\(screen.rawValue)"
    }
    tabs = (long.last?.columns.upperBound ?? 0) < line.columns ? long : short
  }

  /// Draws the line.
  func draw(on canvas: inout Canvas) {
    guard !line.isEmpty else { return }
    for tab in tabs {
      let start = Point(column: line.column + tab.columns.lowerBound, row: line.row)
      canvas.draw(
        " \(tab.title) ", at: start, in: line, role: tab.screen == active ? .activeTab : .tab)
    }
  }

  private static func layOut(_ title: (Screen) -> String) -> [Tab] {
    var column = 0
    return Screen.allCases.map { screen in
      let title = title(screen)
      let width = DisplayWidth.of(title) + 2
      defer { column += width }
      return Tab(screen: screen, title: title, columns: column..<column + width)
    }
  }
}
