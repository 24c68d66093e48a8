/// How large a screen or a part of it is, in columns and rows.
public struct Size: Hashable, Sendable {
  /// Cells from left to right, never negative.
  public var columns: Int { didSet { columns = max(0, columns) } }
  /// Cells from top to bottom, never negative.
  public var rows: Int { didSet { rows = max(0, rows) } }

  /// A size; a negative number counts as 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}
