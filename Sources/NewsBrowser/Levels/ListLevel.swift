import NewsModel
import TerminalCanvas

/// A list one has walked to: its query, the rows at hand, and where one is in it.
struct ListLevel: Sendable {
  /// What breadcrumbs and pane call it.
  let title: String
  /// What it shows.
  private(set) var query: ListQuery
  /// The rows at hand.
  private(set) var rows: RowWindow
  /// Cursor and first visible row.
  var viewport: ListViewport
  /// How wide its columns need to be.
  private(set) var widths = ColumnWidths()
  /// Marks the answers that belong to what it shows.
  private(set) var generation: Int
  /// The unit whose page it is, once a row has said so.
  private(set) var unit: Place?
  /// The chart that is drawn of it in the place of a table, if any.
  var chart: Chart?
  /// Whether its rows could not be read.
  private(set) var hasFailed = false
  /// The rows that are being read to take the place of those shown.
  private var successor: Successor?
  /// The line that limits it, as it was typed.
  private(set) var filterText = ""
  /// The list as it was before it was filtered.
  private var unfiltered: Unfiltered?

  /// What it shows without the line that limits it.
  private var unlimited: ListQuery?

  private struct Successor {
    var rows = RowWindow()
    var keepsPlace: Bool
  }

  private struct Unfiltered {
    var query: ListQuery
    var rows: RowWindow
    var viewport: ListViewport
    var generation: Int
  }

  /// A list of which nothing is known but its first rows, if they were read for the preview.
  init(title: String, query: ListQuery, generation: Int, known page: ListPage? = nil) {
    self.title = title
    self.query = query
    self.generation = generation
    rows = page.map(RowWindow.init) ?? RowWindow()
    viewport = ListViewport(count: page?.total ?? 0, margin: 2)
    if let page { learnUnit(from: page) }
  }

  /// Whether the rows shown are not those asked for, so that keys that act on rows must wait.
  var isWaiting: Bool { !hasFailed && (rows.total == nil || successor != nil) }

  /// The row under the cursor, if it is in memory.
  var selected: ListItem? { viewport.selection.flatMap { rows[$0] } }

  /// Shows other rows: the old ones stay on the screen until the first new ones are there.
  mutating func show(_ query: ListQuery, generation: Int, keepsPlace: Bool = false) {
    self.query = query
    self.generation = generation
    chart?.forget()
    hasFailed = false
    successor = Successor(keepsPlace: keepsPlace)
  }

  /// Limits the rows to those with these words; without words the list is as it was before.
  mutating func filter(_ text: String, generation: Int) {
    guard text != filterText else { return }
    if filterText.isEmpty { unlimited = query }
    if filterText.isEmpty, rows.total != nil, successor == nil {
      unfiltered = Unfiltered(
        query: query, rows: rows, viewport: viewport, generation: self.generation)
    }
    filterText = text
    var base = unlimited ?? query
    (base.sort, base.isReversed) = (query.sort, query.isReversed)
    let filtered = FilterLine(text).applied(to: base)
    guard filtered != query else { return }
    guard text.isEmpty, let before = unfiltered, before.query == filtered else {
      return show(filtered, generation: generation)
    }
    restore(before)
  }

  /// Takes rows in that were read for it.
  ///
  /// - Returns: whether they were; others are ignored.
  mutating func take(_ page: ListPage, generation: Int) -> Bool {
    if chart?.take(page, generation: generation) == true { return true }
    guard generation == self.generation else { return false }
    learnUnit(from: page)
    if let successor {
      rows = RowWindow(page)
      self.successor = nil
      viewport.setCount(page.total)
      if !successor.keepsPlace { viewport.move(to: 0) }
    } else {
      rows.take(page)
      viewport.setCount(page.total)
    }
    return true
  }

  private mutating func learnUnit(from page: ListPage) {
    guard query.content == .unit, unit == nil else { return }
    for case .section(let section) in page.items { unit = section.place }
  }

  /// Makes its columns as wide as these of its rows need them.
  mutating func measure(_ items: [ListItem], _ words: Words) {
    widths.include(items, of: RowColumn.columns(for: query, words: words))
  }

  /// Takes notice that rows could not be read.
  mutating func fail(generation: Int) -> Bool {
    guard generation == self.generation else { return false }
    hasFailed = isWaiting
    successor = nil
    return true
  }

  /// The rows to read now, each named once.
  mutating func missing() -> [Effect] {
    let ranges: [Range<Int>]
    if successor != nil {
      ranges = successor?.rows.missing(around: 0..<1) ?? []
    } else {
      ranges = rows.missing(around: viewport.visibleRows)
    }
    return ranges.map { .loadPage(query, $0, generation: generation) }
  }

  private mutating func restore(_ before: Unfiltered) {
    let height = viewport.height
    (query, rows, viewport, generation) =
      (before.query, before.rows, before.viewport, before.generation)
    (successor, unfiltered, hasFailed) = (nil, nil, false)
    viewport.setHeight(height)
  }
}
