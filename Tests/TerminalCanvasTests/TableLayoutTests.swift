import TerminalCanvas
import Testing

struct TableLayoutTests {
  private let columns = [
    TableColumn(.flexible(minimum: 4, share: 2)),
    TableColumn(.flexible(minimum: 4, share: 1), rank: 2),
    TableColumn(.fixed(3), alignment: .right, rank: 1),
  ]

  private func picture(_ total: Int, gap: Int = 1) -> [String] {
    let layout = TableLayout(columns, total: total, gap: gap)
    var canvas = Canvas(size: Size(columns: total, rows: 1))
    for (index, text) in ["Kiến Thụy", "Hải Phòng", "12"].enumerated() {
      canvas.draw(text, column: index, of: layout, in: canvas.bounds)
    }
    return canvas.lines()
  }

  @Test(arguments: [
    (30, "Kiến Thụy       Hải Phòng   12"), (23, "Kiến Thụy  Hải Phò…  12"), (13, "Kiế… Hải…  12"),
    (12, "Kiến Th…  12"), (8, "Kiế…  12"), (7, "Kiến T…"), (4, "Kiế…"), (2, "K…"), (1, "…"),
    (0, ""),
  ])
  func `shares the width, and drops columns by rank`(total: Int, expected: String) {
    #expect(picture(total) == [expected])
  }

  @Test(arguments: 0...60)
  func `columns never overlap or leave the width`(total: Int) {
    let spans = TableLayout(columns, total: total).spans.compactMap { $0 }
    for (left, right) in zip(spans, spans.dropFirst()) {
      #expect(left.upperBound + 1 == right.lowerBound)
    }
    #expect(spans.last.map { $0.upperBound <= total } ?? true)
    if total >= 13 { #expect(spans.last?.upperBound == total) }
  }

  @Test func `gives no column more than it can use, and the rest to the first`() {
    let columns = [
      TableColumn(.flexible(minimum: 4, share: 1), maximum: 6),
      TableColumn(.flexible(minimum: 8, share: 1), rank: 1, maximum: 5),
      TableColumn(.flexible(minimum: 2, share: 1), rank: 2, maximum: 30),
    ]
    #expect(TableLayout(columns, total: 30).spans == [0..<6, 7..<12, 13..<30])
    #expect(TableLayout(columns, total: 60).spans == [0..<23, 24..<29, 30..<60])
    #expect(TableLayout(columns, total: 13).spans == [0..<4, 5..<10, 11..<13])
  }

  @Test func `a table without columns is empty`() {
    #expect(TableLayout([], total: 10).spans.isEmpty)
  }
}
