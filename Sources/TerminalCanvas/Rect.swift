/// A rectangle of cells. Its extent is never negative; an empty one draws nothing.
///
/// Rectangles are cut, never grown: every method returns a part of the receiver.
public struct Rect: Hashable, Sendable {
  /// The leftmost column.
  public let column: Int
  /// The top row.
  public let row: Int
  /// How many columns wide.
  public let columns: Int
  /// How many rows high.
  public let rows: Int

  /// A rectangle; a negative extent counts as 0.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The whole of a screen of this size.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The column right of the last one.
  public var endColumn: Int { column + columns }
  /// The row below the last one.
  public var endRow: Int { row + rows }
  /// The top left cell.
  public var origin: Point { Point(column: column, row: row) }
  /// The extent.
  public var size: Size { Size(columns: columns, rows: rows) }
  /// Whether there is no cell in it.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Whether the cell lies inside.
  public func contains(_ point: Point) -> Bool {
    (column..<endColumn).contains(point.column) && (row..<endRow).contains(point.row)
  }

  /// The cells in both; empty, at the nearer corner, where they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top, columns: min(endColumn, other.endColumn) - left,
      rows: min(endRow, other.endRow) - top)
  }
}
