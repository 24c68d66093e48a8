import ReferenceTables
import Testing

struct ReferenceTableTests {
  @Test func `reads rows by tabs, passing over comments and empty lines`() {
    let table = ReferenceTable(
      bytes: Array("# note\nid\tname\tkind\n\n1\tTú Sơn\txã\n# more\n2\tCan Lộc\n3\t\ttỉnh".utf8))
    let (columns, rows) = table.rows()
    #expect(columns == ["id", "name", "kind"])
    #expect(rows == [["1", "Tú Sơn", "xã"], ["2", "Can Lộc", ""], ["3", "", "tỉnh"]])
  }

  @Test(arguments: ["", "\n", "# only a comment", "#\n#\n"])
  func `a table without a header has neither columns nor rows`(text: String) {
    let (columns, rows) = ReferenceTable(bytes: Array(text.utf8)).rows()
    #expect(columns.isEmpty && rows.isEmpty)
  }

  @Test(arguments: [
    ReferenceTable.units, .former, .successors, .furniture, .organizations,
    .indicators, .measures, .models, .documentKinds, .documentIssuers,
  ])
  func `every embedded table is there, with rows no longer than its header`(
    table: ReferenceTable
  ) {
    let (columns, rows) = table.rows()
    #expect(!columns.isEmpty && !rows.isEmpty)
    #expect(Set(columns).count == columns.count)
    #expect(rows.allSatisfy { $0.count == columns.count })
  }
}
