import TerminalCanvas
import Testing

struct RectTests {
  let rect = Rect(column: 2, row: 1, columns: 10, rows: 4)

  @Test func `has no negative extent`() {
    #expect(Rect(column: 0, row: 0, columns: -3, rows: -1).size == Size(columns: 0, rows: 0))
    #expect(Size(columns: -3, rows: -1) == Size(columns: 0, rows: 0))
  }

  @Test(arguments: [
    (Rect(column: 0, row: 0, columns: 5, rows: 2), Rect(column: 2, row: 1, columns: 3, rows: 1)),
    (Rect(column: 4, row: 2, columns: 1, rows: 1), Rect(column: 4, row: 2, columns: 1, rows: 1)),
    (Rect(column: 12, row: 1, columns: 5, rows: 5), Rect(column: 12, row: 1, columns: 0, rows: 4)),
    (
      Rect(column: 40, row: 40, columns: 1, rows: 1), Rect(column: 40, row: 40, columns: 0, rows: 0)
    ),
  ])
  func `intersects to what both share`(other: Rect, shared: Rect) {
    #expect(rect.intersection(other) == shared)
    #expect(other.intersection(rect) == shared)
  }

  @Test(arguments: [-1, 0, 1, 3, 4, 5, 100])
  func `splits rows without losing or gaining any`(count: Int) {
    let (top, rest) = rect.splitRows(top: count)
    #expect(top.rows == min(max(count, 0), 4))
    #expect(top.rows + rest.rows == 4)
    #expect(rest.row == top.endRow)
    let (above, bottom) = rect.splitRows(bottom: count)
    #expect(bottom.rows == top.rows)
    #expect(bottom.endRow == rect.endRow && above.endRow == bottom.row)
  }

  @Test(arguments: [-1, 0, 1, 9, 10, 11])
  func `splits columns without losing or gaining any`(count: Int) {
    let (left, rest) = rect.splitColumns(left: count)
    #expect(left.columns == min(max(count, 0), 10))
    #expect(left.columns + rest.columns == 10)
    #expect(rest.column == left.endColumn)
    let (before, right) = rect.splitColumns(right: count)
    #expect(right.columns == left.columns)
    #expect(right.endColumn == rect.endColumn && before.endColumn == right.column)
  }

  @Test func `a margin larger than the rectangle leaves nothing`() {
    #expect(rect.inset(columns: 1, rows: 1) == Rect(column: 3, row: 2, columns: 8, rows: 2))
    #expect(rect.inset(columns: 6, rows: 0).isEmpty)
    #expect(rect.intersection(rect.inset(columns: 50, rows: 50)).isEmpty)
  }

  @Test func `finds its lines and its middle`() {
    #expect(rect.line(3) == Rect(column: 2, row: 4, columns: 10, rows: 1))
    #expect(rect.line(4).isEmpty && rect.line(-1).isEmpty)
    #expect(rect.centered(columns: 5) == Rect(column: 4, row: 1, columns: 5, rows: 4))
    #expect(rect.centered(columns: 50) == rect)
  }

  @Test func `contains its corners and nothing beyond`() {
    #expect(rect.contains(Point(column: 2, row: 1)) && rect.contains(Point(column: 11, row: 4)))
    #expect(!rect.contains(Point(column: 12, row: 4)) && !rect.contains(Point(column: 11, row: 5)))
  }
}
