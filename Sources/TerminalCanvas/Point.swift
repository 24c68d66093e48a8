/// A cell's place on the screen: column and row, both from 0 at the top left.
public struct Point: Hashable, Sendable {
  /// Cells from the left edge.
  public var column: Int
  /// Cells from the top edge.
  public var row: Int

  /// A place; it may lie outside any screen.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
