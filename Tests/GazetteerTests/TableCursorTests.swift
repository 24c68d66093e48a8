import Testing

@testable import Gazetteer

@Suite struct TableCursorTests {
  @Test func `rows are read field by field, comments and empty lines passed over`() {
    let bytes = Array("# a comment\n\nid\tday\tname\n2025:01\t2025-07-01\tA\tB\nx\n".utf8)
    var cursor = TableCursor()
    var rows: [[String]] = []
    while cursor.beginRow(in: bytes.span) {
      let fields = (0..<3).map { _ in bytes[cursor.field(in: bytes.span)] }
      rows.append(fields.map { String(decoding: $0, as: UTF8.self) })
      cursor.endRow(in: bytes.span)
    }
    #expect(rows == [["id", "day", "name"], ["2025:01", "2025-07-01", "A"], ["x", "", ""]])
  }

  @Test(arguments: [
    ("2025:01\t", true), ("pre2025:15928~20191130", true), ("2025:01x\t", false), ("2025", false),
    ("2025:", false), ("2025:1234567", false), ("\t2025:01", false), ("", false),
  ])
  func `an identity is read when it is the whole field`(text: String, isCode: Bool) {
    let bytes = Array(text.utf8)
    var cursor = TableCursor()
    #expect((cursor.code(in: bytes.span) != nil) == isCode)
  }

  @Test(
    arguments: [
      ("2025-07-01\tx", 2025_07_01), ("2019-11-30", 2019_11_30), ("\t2025-07-01", nil),
      ("năm", nil),
      ("2025-07-01x", nil), ("", nil),
    ] as [(String, Int32?)])
  func `a day is read when it is the whole field`(text: String, number: Int32?) {
    let bytes = Array(text.utf8)
    var cursor = TableCursor()
    #expect(cursor.day(in: bytes.span)?.number == number)
  }
}
