import NewsModel
import TerminalCanvas

/// What the articles found are spread over, beside them: values with their numbers, by kind.
struct FacetPanel: HeadedList, Sendable {
  /// A line of the panel.
  enum Row: Hashable, Sendable {
    /// What the values below are, and how many there are in all.
    case heading(SearchFacet.Kind, total: Int)
    /// A value.
    case value(SearchFacet.Value)
  }

  /// How many values of each kind are asked for.
  static let valueLimit = 20

  /// The lines: of the query before until the query typed has been counted.
  private(set) var rows: [Row] = []
  /// Cursor and first visible line; the cursor is never on a heading.
  var viewport = ListViewport()
  /// Whether the query typed has still to be counted.
  private(set) var isWaiting = true

  /// The value under the cursor; nil while what is shown belongs to another query.
  var selected: SearchFacet.Value? {
    guard !isWaiting, let row = viewport.selection, case .value(let value) = rows[row] else {
      return nil
    }
    return value
  }

  /// Takes notice that another query was typed.
  mutating func expire() { isWaiting = true }

  /// Takes what was counted: the cursor goes to the first value.
  mutating func take(_ facets: [SearchFacet]) {
    isWaiting = false
    rows = facets.flatMap { facet in
      [.heading(facet.kind, total: facet.total)] + facet.values.map { .value($0) }
    }
    viewport = ListViewport(count: rows.count, height: viewport.height, margin: 1)
    leaveHeading(goingUp: false)
  }

  func isHeading(_ row: Int) -> Bool {
    if case .heading = rows[row] { true } else { false }
  }
}
