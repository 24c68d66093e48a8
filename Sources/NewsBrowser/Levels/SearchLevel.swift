import NewsModel
import TerminalCanvas

/// A search over everything: the line typed, what was found, and where one is in it.
struct SearchLevel: Sendable {
  /// A line of the results.
  enum Row: Hashable, Sendable {
    /// The kind of the hits below, with their number.
    case heading(SearchResults.Kind, total: Int)
    /// A hit.
    case hit(SearchResults.Hit)
  }

  /// The line typed into.
  var editor: LineEditor
  /// What is shown: of the query before until the query typed has been answered.
  private(set) var results: SearchResults?
  /// The results as lines.
  private(set) var rows: [Row] = []
  /// Cursor and first visible line; the cursor is never on a heading while there are hits.
  private(set) var viewport = ListViewport()
  /// Marks the answer that is waited for.
  private(set) var generation: Int
  /// Whether the query typed has not been answered.
  private(set) var isWaiting = false
  /// Whether the first hit is to be opened as soon as the query typed is answered.
  var opensWhenAnswered = false
  /// Which of the queries before is shown, counted back from the last; nil for none.
  var recalled: Int?

  /// A search with a query to begin with.
  init(query: String = "", generation: Int) {
    editor = LineEditor(query)
    self.generation = generation
  }

  /// The query as typed, without blanks around it.
  var query: String {
    let text = editor.text
    guard let first = text.firstIndex(where: { $0 != " " }),
      let last = text.lastIndex(where: { $0 != " " })
    else { return "" }
    return String(text[first...last])
  }

  /// The hit under the cursor.
  var selected: SearchResults.Hit? {
    guard let row = viewport.selection, case .hit(let hit) = rows[row] else { return nil }
    return hit
  }

  /// Whether the cursor is on the first hit, or there is none.
  var isAtFirstHit: Bool { viewport.cursor <= 1 }

  /// Asks for what is typed now; old results stay until the answer, unless nothing is typed.
  mutating func ask(generation: Int) -> [Effect] {
    self.generation = generation
    opensWhenAnswered = false
    guard !query.isEmpty else {
      show(nil)
      return [.cancelSearch]
    }
    isWaiting = true
    return [.search(query, generation: generation)]
  }

  /// Takes an answer: the cursor goes to the best hit.
  ///
  /// - Returns: whether it was the one waited for; others are ignored.
  mutating func take(_ results: SearchResults, generation: Int) -> Bool {
    guard isWaiting, generation == self.generation else { return false }
    show(results)
    return true
  }

  /// Takes notice that the search failed.
  mutating func fail(generation: Int) -> Bool {
    guard isWaiting, generation == self.generation else { return false }
    show(nil)
    return true
  }

  /// Moves among the hits, past the headings between them.
  mutating func move(_ movement: ListViewport.Movement) {
    let before = viewport.cursor
    viewport.move(movement)
    leaveHeading(goingUp: viewport.cursor < before)
  }

  /// Moves the visible lines, and the cursor only as far as it must.
  mutating func scroll(by lines: Int) {
    viewport.scroll(by: lines)
    leaveHeading(goingUp: lines < 0)
  }

  /// Puts the cursor on a line, or on the hit below it.
  mutating func select(_ row: Int) {
    viewport.move(to: row)
    leaveHeading(goingUp: false)
  }

  /// Another number of visible lines.
  mutating func setHeight(_ height: Int) { viewport.setHeight(height) }

  private mutating func show(_ results: SearchResults?) {
    isWaiting = false
    self.results = results
    rows = (results?.groups ?? []).flatMap { group in
      [.heading(group.kind, total: group.total)] + group.hits.map { .hit($0) }
    }
    viewport = ListViewport(count: rows.count, height: viewport.height, margin: 1)
    leaveHeading(goingUp: false)
  }

  private mutating func leaveHeading(goingUp: Bool) {
    guard let row = viewport.selection, case .heading = rows[row] else { return }
    let goesUp = goingUp && row > 0 || row == rows.count - 1
    viewport.move(by: goesUp ? -1 : 1)
    if goingUp, viewport.cursor == 0 { viewport.move(by: 1) }
  }
}
