import NewsModel
import TerminalCanvas

/// How wide what the columns of a list say is, in the rows seen so far. It only grows, so that
/// columns do not jump while one scrolls or filters.
struct ColumnWidths: Hashable, Sendable {
  private var widths: [Int] = []

  /// Takes rows into account; all must be of the list that the columns belong to.
  ///
  /// - Complexity: the rows times the columns.
  mutating func include(_ items: some Sequence<ListItem>, of columns: [RowColumn]) {
    if widths.isEmpty { widths = Array(repeating: 0, count: columns.count) }
    for item in items {
      for (index, column) in columns.enumerated() where widths.indices.contains(index) {
        widths[index] = max(widths[index], DisplayWidth.of(column.text(item)))
      }
    }
  }

  /// The columns that say something, no wider than they need to be; the row's name is always there.
  func fitted(_ columns: [RowColumn]) -> [RowColumn] {
    guard widths.count == columns.count, widths.contains(where: { $0 > 0 }) else { return columns }
    let name = columns.indices.min { columns[$0].layout.rank < columns[$1].layout.rank }
    return columns.enumerated().compactMap { index, column in
      index != name && widths[index] == 0 ? nil : column.fitted(to: widths[index])
    }
  }
}

extension RowColumn {
  /// The column for texts of a width: its head fits too, with the sign of the order.
  fileprivate func fitted(to width: Int) -> RowColumn {
    let needed = max(width, DisplayWidth.of(title) + (sort == nil ? 0 : 1))
    let fitted =
      switch layout.width {
      case .fixed: TableColumn(.fixed(needed), alignment: layout.alignment, rank: layout.rank)
      case .flexible:
        TableColumn(
          layout.width, alignment: layout.alignment, rank: layout.rank, maximum: needed)
      }
    return laidOut(fitted)
  }
}
