import NewsModel
import TerminalCanvas

extension Browser {
  /// Takes a click or a turn of the wheel.
  mutating func take(_ event: MouseEvent) -> [Effect] {
    fit()
    switch event.kind {
    case .press: return press(at: event.point)
    case .wheelUp: return scroll(by: -3)
    case .wheelDown: return scroll(by: 3)
    case .middlePress, .rightPress, .release, .drag: return []
    }
  }

  private mutating func scroll(by lines: Int) -> [Effect] {
    if menu != nil {
      menu?.scroll(by: lines)
      return []
    }
    switch trail.top {
    case .list(var list):
      list.viewport.scroll(by: lines)
      trail.top = .list(list)
    case .search(var search):
      if search.facets == nil { search.scroll(by: lines) } else { search.scrollFacets(by: lines) }
      trail.top = .search(search)
    case .reading: return read(.scroll(lines: lines))
    }
    return []
  }

  private mutating func press(at point: Point) -> [Effect] {
    notice = nil
    if menu != nil { return pressInMenu(at: point) }
    return endPrompt(accepted: true) + pressOnTop(at: point)
  }

  private mutating func pressOnTop(at point: Point) -> [Effect] {
    let frame = frame
    if frame.tabs.contains(point) { return pressTab(at: point.column - frame.tabs.column) }
    if frame.breadcrumbs.contains(point) { return pressCrumb(at: point, in: frame.breadcrumbs) }
    switch trail.top {
    case .list(let list): return press(list, at: point, in: frame)
    case .search(let search): return press(search, at: point, in: frame)
    case .reading:
      guard frame.body.contains(point) else { return [] }
      let (row, column) = (point.row - frame.body.row, point.column - frame.body.column)
      return read(.click(row: row, column: column))
    }
  }

  private mutating func pressTab(at column: Int) -> [Effect] {
    show(TabLine(self, in: frame.tabs).tabs.first { $0.columns.contains(column) }?.screen)
    return []
  }

  private mutating func pressCrumb(at point: Point, in line: Rect) -> [Effect] {
    let crumbs = BreadcrumbLine(self, in: line).crumbs
    let column = point.column - line.column - 1
    guard let crumb = crumbs.first(where: { $0.columns.contains(column) }) else { return [] }
    var effects: [Effect] = []
    while trail.depth > crumb.depth { effects += goBack() }
    return effects
  }

  private mutating func press(_ list: ListLevel, at point: Point, in frame: Frame) -> [Effect] {
    if let pane = frame.parent, pane.rows.contains(point) {
      return pressParent(line: point.row - pane.rows.row)
    }
    if let pane = frame.preview, pane.rows.contains(point) { return performOnTop(.open) }
    let rows = frame.current.rows
    guard rows.contains(point), let row = list.viewport.row(atLine: point.row - rows.row) else {
      return []
    }
    if row == list.viewport.selection { return performOnTop(.open) }
    var moved = list
    moved.viewport.move(to: row)
    trail.top = .list(moved)
    return []
  }

  /// A click into the list above goes back to it.
  private mutating func pressParent(line: Int) -> [Effect] {
    guard case .list(var above) = trail.parent, let row = above.viewport.row(atLine: line) else {
      return []
    }
    above.viewport.move(to: row)
    trail.parent = .list(above)
    return goBack()
  }

  private mutating func press(
    _ search: SearchLevel, at point: Point, in frame: Frame
  ) -> [Effect] {
    if let facets = search.facets, frame.facets.rows.contains(point) {
      return press(facets, line: point.row - frame.facets.rows.row)
    }
    let rows = frame.current.rows
    guard rows.contains(point), let row = search.viewport.row(atLine: point.row - rows.row),
      !search.rows[row].isHeading
    else { return [] }
    if row == search.viewport.selection { return openHit() }
    var moved = search
    moved.select(row)
    trail.top = .search(moved)
    return []
  }

  private mutating func press(_ facets: FacetPanel, line: Int) -> [Effect] {
    guard case .search(var search) = trail.top, let row = facets.viewport.row(atLine: line),
      !facets.isHeading(row)
    else { return [] }
    if row == facets.viewport.selection { return narrow() }
    search.selectFacet(row)
    trail.top = .search(search)
    return []
  }

  private mutating func pressInMenu(at point: Point) -> [Effect] {
    let window = Rect(size)
    let list = MenuDrawing.list(in: window)
    guard MenuDrawing.box(in: window).contains(point) else {
      menu = nil
      return []
    }
    guard list.contains(point), let row = menu?.viewport.row(atLine: point.row - list.row) else {
      return []
    }
    if row == menu?.viewport.selection { return runSelected() }
    menu?.select(row)
    return []
  }
}
