import NewsModel
import Testing

@testable import coso

struct OutputFormatTests {
  static let table = OutputTable(
    columns: [
      .init("name", "tên"), .init("value", "giá trị", isNumeric: true), .init("type", "loại"),
    ],
    rows: [
      [.text("Tú Sơn"), .decimal(1.9), .term("ntm", name: "Nông thôn mới")],
      [.text("a \"b\", c|d\te"), .integer(1250), .none],
    ])

  static let forms: [(format: OutputFormat, text: String)] = [
    (
      .csv,
      "name,value,type\nTú Sơn,1.9,ntm\n\"a \"\"b\"\", c|d\te\",1250,\n"
    ),
    (.tsv, "name\tvalue\ttype\nTú Sơn\t1.9\tntm\na \"b\", c|d e\t1250\t\n"),
    (
      .jsonl,
      """
      {"name":"Tú Sơn","value":1.9,"type":"ntm"}
      {"name":"a \\"b\\", c|d\\te","value":1250,"type":null}

      """
    ),
    (
      .md,
      """
      | tên | giá trị | loại |
      | --- | ---: | --- |
      | Tú Sơn | 1,9 | Nông thôn mới |
      | a "b", c\\|d e | 1.250 |  |

      """
    ),
    (
      .table,
      """
      tên           giá trị  loại
      Tú Sơn            1,9  Nông thôn mới
      a "b", c|d e    1.250

      """
    ),
  ]

  @Test(arguments: forms)
  func `writes every form`(format: OutputFormat, text: String) {
    #expect(
      Array(format.text(of: OutputFormatTests.table, language: .vietnamese).utf8)
        == Array(text.utf8))
  }

  @Test(arguments: [20, 26, 31, 80])
  func `a table is never wider than its terminal while columns can give way`(columns: Int) {
    let text = OutputFormat.table.text(of: OutputFormatTests.table, columns: columns)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= max(columns, 27) })
  }
}
