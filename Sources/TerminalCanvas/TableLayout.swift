/// Where the columns of a table stand in a given width.
///
/// Columns that do not fit disappear, those of the highest rank first, the rightmost among equals;
/// the last one left is cut to what there is. The rest is shared among the flexible columns that can
/// use it.
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
    let added = Self.shared(
      total - Self.needed(shown, of: columns, gap: gap), among: shown, of: columns)
    var spans = [Range<Int>?](repeating: nil, count: columns.count)
    var position = 0
    for (index, added) in zip(shown, added) {
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

  /// What each column shown is given beyond its minimum: its share of what is left over, no more
  /// than it can use; what none of them can use goes to the first.
  private static func shared(
    _ extra: Int, among shown: [Int], of columns: [TableColumn]
  ) -> [Int] {
    var added = [Int](repeating: 0, count: shown.count)
    var extra = max(0, extra)
    var open = shown.indices.filter { columns[shown[$0]].share > 0 }
    while extra > 0, !open.isEmpty {
      var (shares, left) = (open.reduce(0) { $0 + columns[shown[$1]].share }, extra)
      for place in open {
        let column = columns[shown[place]]
        let share = left * column.share / shares
        (left, shares) = (left - share, shares - column.share)
        let taken = min(share, column.maximum - column.minimum - added[place])
        added[place] += taken
        extra -= taken
      }
      open.removeAll { columns[shown[$0]].maximum <= columns[shown[$0]].minimum + added[$0] }
    }
    if let first = shown.indices.first(where: { columns[shown[$0]].share > 0 }) {
      added[first] += extra
    }
    return added
  }

  private static func needed(_ shown: [Int], of columns: [TableColumn], gap: Int) -> Int {
    shown.reduce(0) { $0 + columns[$1].minimum } + gap * max(0, shown.count - 1)
  }
}
