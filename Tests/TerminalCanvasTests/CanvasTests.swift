import TerminalCanvas
import Testing

struct CanvasTests {
  @Test func `starts blank, without a cursor`() {
    let canvas = Canvas(size: Size(columns: 3, rows: 2))
    #expect(canvas.lines() == ["", ""])
    #expect(canvas.cells.count == 6)
    #expect(canvas.cursor == nil)
  }

  @Test(arguments: [
    Size(columns: 0, rows: 0), Size(columns: 0, rows: 3), Size(columns: 3, rows: 0),
  ])
  func `without cells draws nothing and does not fail`(size: Size) {
    var canvas = Canvas(size: size)
    canvas.fill(canvas.bounds, role: .status)
    canvas.draw("Hải Phòng", at: Point(column: 0, row: 0))
    canvas.drawBox(in: Rect(column: 0, row: 0, columns: 9, rows: 9))
    canvas.emphasize(Rect(column: -1, row: -1, columns: 9, rows: 9), with: .bold)
    #expect(canvas.cells.isEmpty)
  }

  @Test func `fills only what lies inside`() {
    var canvas = Canvas(size: Size(columns: 4, rows: 2))
    canvas.fill(Rect(column: 2, row: 1, columns: 9, rows: 9), role: .status)
    canvas.fill(Rect(column: -5, row: 0, columns: 6, rows: 1), role: .title)
    #expect(canvas.cells.map(\.role).filter { $0 == .status }.count == 2)
    #expect(canvas.picture(roles: true) == "⟨title⟩ ⟨text⟩\n  ⟨status⟩")
  }

  @Test func `a match in the selected row keeps both`() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    canvas.draw(
      "xã Tú", at: Point(column: 0, row: 0), highlights: [Highlight(range: 4..<7)])
    canvas.emphasize(canvas.bounds, with: .reversed)
    #expect(canvas.picture(roles: true) == "⟨text+reversed⟩xã ⟨match+reversed⟩Tú⟨text+reversed⟩")
  }

  @Test func `gives drawn text another role`() {
    var canvas = Canvas(size: Size(columns: 5, rows: 1))
    canvas.draw("12345", at: Point(column: 0, row: 0), emphasis: .bold)
    canvas.setRole(.number, in: Rect(column: 1, row: 0, columns: 2, rows: 1))
    #expect(canvas.picture(roles: true) == "⟨text+bold⟩1⟨number+bold⟩23⟨text+bold⟩45")
  }

  @Test func `no half of a wide grapheme is left over`() {
    for column in 0..<4 {
      var canvas = Canvas(size: Size(columns: 4, rows: 1))
      canvas.draw("漢字", at: Point(column: 0, row: 0))
      canvas.draw("x", at: Point(column: column, row: 0))
      let expected = ["x 字", " x字", "漢x", "漢 x"][column]
      #expect(canvas.lines() == [expected])
    }
  }

  @Test func `a wide grapheme over the middle of two others blanks both rests`() {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.draw("漢字", at: Point(column: 0, row: 0))
    canvas.draw("語", at: Point(column: 1, row: 0))
    #expect(canvas.lines() == [" 語"])
    #expect(canvas.cells.map(\.symbol) == [" ", "語", "", " "])
  }

  @Test func `cells outside are nil`() {
    let canvas = Canvas(size: Size(columns: 2, rows: 1))
    #expect(canvas[Point(column: 1, row: 0)]?.symbol == " ")
    #expect(canvas[Point(column: 2, row: 0)] == nil)
    #expect(canvas[Point(column: 0, row: -1)] == nil)
  }
}
