import NewsModel
import TerminalCanvas

/// A search over everything: the line typed, what was found, and where one is in it.
struct SearchLevel: HeadedList, Sendable {
  /// How many hits of each kind are asked for at first.
  static let firstLimit = 40

  /// The line typed into.
  var editor: LineEditor
  /// What is shown: of the query before until the query typed has been answered.
  private(set) var results: SearchResults?
  /// The results as lines.
  var rows: [SearchRow] = []
  /// Cursor and first visible line; the cursor is never on a heading while there are hits.
  var viewport = ListViewport()
  /// Marks the answer that is waited for.
  private(set) var generation: Int
  /// Whether the query typed has not been answered.
  private(set) var isWaiting = false
  /// Whether the first hit is to be opened as soon as the query typed is answered.
  var opensWhenAnswered = false
  /// Which of the queries before is shown, counted back from the last; nil for none.
  var recalled: Int?
  /// What the articles found are spread over, while that is shown; it has the keys then.
  var facets: FacetPanel?
  /// How the query was narrowed, step by step.
  var narrowings: [Narrowing] = []
  /// The articles whose excerpts have been asked for.
  var excerpted: Set<String> = []
  private var limit = SearchLevel.firstLimit
  /// Whether the answer shows more of the same, so that the cursor keeps its line.
  private var keepsPlace = false

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

  /// Whether the cursor is on the line that stands for the hits not shown.
  var isAtMore: Bool {
    guard let row = viewport.selection, case .more = rows[row] else { return false }
    return true
  }

  /// The nearest query that finds something, if the cursor is on it.
  var suggestion: SearchSuggestion? {
    guard let row = viewport.selection, case .suggestion(let suggestion) = rows[row] else {
      return nil
    }
    return suggestion
  }

  /// Whether the articles come newest first, because of the query or because there are too many.
  var isByDate: Bool { results?.groups.last?.order == .date }

  /// Whether articles were found.
  var hasArticles: Bool { results?.groups.last?.kind == .articles }

  /// Whether the cursor is on the first hit, or there is none.
  var isAtFirstHit: Bool { viewport.cursor <= 1 }

  /// Asks for what is typed now; old results stay until the answer, unless nothing is typed.
  mutating func ask(generation: Int) -> [Effect] {
    limit = SearchLevel.firstLimit
    keepsPlace = false
    return request(generation: generation)
  }

  /// Asks for more hits of the same query.
  mutating func askMore(generation: Int) -> [Effect] {
    limit = min(limit * 5, 5_000)
    keepsPlace = true
    return request(generation: generation)
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
    guard generation == self.generation else { return false }
    guard isWaiting else { return takeFacets([], generation: generation) }
    show(nil)
    return true
  }

  func isHeading(_ row: Int) -> Bool { rows[row].isHeading }

  /// Tells results and facets how many lines they have.
  mutating func setHeights(results: Int, facets: Int) {
    viewport.setHeight(results)
    self.facets?.setHeight(facets)
  }

  private mutating func request(generation: Int) -> [Effect] {
    self.generation = generation
    facets?.expire()
    opensWhenAnswered = false
    guard !query.isEmpty else {
      show(nil)
      return [.cancelSearch]
    }
    isWaiting = true
    return [.search(query, limit: limit, generation: generation)]
  }

  private mutating func show(_ results: SearchResults?) {
    let place = keepsPlace ? groupPlace : nil
    (isWaiting, keepsPlace) = (false, false)
    self.results = results
    rows = results.map(SearchRow.rows(of:)) ?? []
    excerpted = []
    if let place, let row = row(at: place) {
      viewport.setCount(rows.count)
      viewport.move(to: row)
    } else {
      viewport = ListViewport(count: rows.count, height: viewport.height, margin: 1)
    }
    leaveHeading(goingUp: false)
  }

  /// The heading above the cursor, and how far below it the cursor is.
  private var groupPlace: (kind: SearchResults.Kind, distance: Int)? {
    for row in rows.indices.prefix(viewport.cursor + 1).reversed() {
      if case .heading(let kind, _, _) = rows[row] { return (kind, viewport.cursor - row) }
    }
    return nil
  }

  private func row(at place: (kind: SearchResults.Kind, distance: Int)) -> Int? {
    rows.firstIndex { row in
      guard case .heading(let kind, _, _) = row else { return false }
      return kind == place.kind
    }.map { $0 + place.distance }
  }
}
