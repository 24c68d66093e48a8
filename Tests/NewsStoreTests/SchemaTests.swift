import Foundation
import GRDB
import NewsModel
import Testing

@testable import NewsStore

struct SchemaTests {
  @Test func `every table and column is described in the documentation`() throws {
    let folder = try TemporaryFolder()
    try folder.library([]).close()
    let columns = try folder.rows(
      """
      SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_xinfo(t.name) c
      WHERE t.type = 'table' AND t.sql LIKE '%STRICT%'
      """)
    #expect(columns.count > 100)
    let documentation = try Self.documentation()
    let undescribed = columns.filter { column in
      column.split(separator: "|").contains { name in
        !documentation.contains("`\(name.trimmingCharacters(in: ["\""]))`")
      }
    }
    #expect(undescribed == [])
  }

  @Test func `the documented queries run in any SQLite and find what there is`() throws {
    let folder = try TemporaryFolder()
    try folder.library(Samples.all + Releases.all).close()
    let blocks = try Self.documentation().components(separatedBy: "```sql\n").dropFirst()
    let queries = blocks.flatMap { block in
      block.components(separatedBy: "```")[0].components(separatedBy: ";")
        .filter { $0.contains("SELECT") }
    }
    #expect(queries.count == 5)
    for query in queries {
      let rows = try folder.rows(query)
      #expect(!rows.isEmpty, "nothing for \(query)")
    }
  }

  @Test func `the file says whose it is`() throws {
    let folder = try TemporaryFolder()
    try folder.library([]).close()
    #expect(try folder.rows("PRAGMA application_id") == ["\(Schema.applicationID)"])
    #expect(try folder.rows("PRAGMA user_version") == ["\(Schema.version)"])
    #expect(try Self.documentation().contains("`PRAGMA application_id` | \(Schema.applicationID)"))
  }

  private static func documentation() throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: root.appendingPathComponent("docs/data-formats.md"), encoding: .utf8)
  }
}
