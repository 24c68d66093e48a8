/// Where the columns of a table stand in a given width.
///
/// Columns that do not fit disappear, those of the highest rank first, the rightmost among equals;
/// the last one left is cut to what there is. The rest is shared among the flexible columns.
public struct TableLayout: Hashable, Sendable {
  /// The columns, as given.
  public let columns: [TableColumn]
  /// For each column where it stands, from 0; `nil` if there is no room for it.
  public let spans: [Range<Int>?]

  /// Distributes a width.
  ///
  /// - Parameters:
  ///   - total: the columns there are.
  ///   - gap: blanks between two columns of the table.
  public init(_ columns: [TableColumn], total: Int, gap: Int = 1) {
    self.columns = columns
    let total = max(0, total)
    let gap = max(0, gap)
    let shown = Self.shown(columns, total: total, gap: gap)
    var extra = total - Self.needed(shown, of: columns, gap: gap)
    var shares = shown.reduce(0) { $0 + columns[$1].share }
    var spans = [Range<Int>?](repeating: nil, count: columns.count)
    var position = 0
    for index in shown {
      let share = columns[index].share
      let added = shares > 0 && extra > 0 ? extra * share / shares : 0
      (extra, shares) = (extra - added, shares - share)
      let width = min(columns[index].minimum + added, total - position)
      spans[index] = position..<(position + width)
      position = min(total, position + width + gap)
    }
    self.spans = spans
  }

  /// The part of a row of the screen that belongs to a column; empty if it is not shown.
  public func field(_ index: Int, in line: Rect) -> Rect {
    guard spans.indices.contains(index), let span = spans[index] else {
      return Rect(column: line.column, row: line.row, columns: 0, rows: 0)
    }
    let field = Rect(
      column: line.column + span.lowerBound, row: line.row, columns: span.count, rows: line.rows)
    return field.intersection(line)
  }

  private static func shown(_ columns: [TableColumn], total: Int, gap: Int) -> [Int] {
    var shown = Array(columns.indices)
    while shown.count > 1, needed(shown, of: columns, gap: gap) > total {
      let last = shown.max { (columns[$0].rank, $0) < (columns[$1].rank, $1) }
      shown.removeAll { $0 == last }
    }
    return shown
  }

  private static func needed(_ shown: [Int], of columns: [TableColumn], gap: Int) -> Int {
    shown.reduce(0) { $0 + columns[$1].minimum } + gap * max(0, shown.count - 1)
  }
}
