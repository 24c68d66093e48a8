import TerminalCanvas
import Testing

struct CanvasLinesTests {
  @Test func `lines meet in junctions`() {
    var canvas = Canvas(size: Size(columns: 7, rows: 5))
    canvas.drawBox(in: canvas.bounds)
    canvas.drawHorizontalLine(in: Rect(column: 0, row: 2, columns: 7, rows: 1))
    canvas.drawVerticalLine(in: Rect(column: 3, row: 0, columns: 1, rows: 5))
    #expect(
      canvas.lines() == ["┌──┬──┐", "│  │  │", "├──┼──┤", "│  │  │", "└──┴──┘"])
  }

  @Test func `a line on free ground has plain ends`() {
    var canvas = Canvas(size: Size(columns: 3, rows: 3))
    canvas.drawHorizontalLine(in: Rect(column: 0, row: 0, columns: 3, rows: 1))
    canvas.drawVerticalLine(in: Rect(column: 1, row: 0, columns: 1, rows: 3))
    #expect(canvas.lines() == ["─┬─", " │", " │"])
  }

  @Test(arguments: [(0, 3), (3, 0), (1, 3), (3, 1), (1, 1)])
  func `a frame without inside is not drawn`(columns: Int, rows: Int) {
    var canvas = Canvas(size: Size(columns: 3, rows: 3))
    canvas.drawBox(in: Rect(column: 0, row: 0, columns: columns, rows: rows))
    #expect(canvas.lines() == ["", "", ""])
  }

  @Test func `a frame partly outside shows its visible part`() {
    var canvas = Canvas(size: Size(columns: 3, rows: 2))
    canvas.drawBox(in: Rect(column: 1, row: 1, columns: 5, rows: 5))
    #expect(canvas.lines() == ["", " ┌─"])
  }

  @Test func `lines are drawn over text`() {
    var canvas = Canvas(size: Size(columns: 3, rows: 1))
    canvas.draw("abc", at: Point(column: 0, row: 0))
    canvas.drawVerticalLine(in: Rect(column: 1, row: 0, columns: 1, rows: 1))
    #expect(canvas.picture(roles: true) == "a⟨border⟩│⟨text⟩c")
  }
}
