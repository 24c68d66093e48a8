import GRDB
import Testing

@testable import NewsStore

struct KeyListTests {
  @Test(arguments: [[], [0], [7], [3, 1, 2], [.max, 0, 10, 1 << 40]] as [[Int64]])
  func `reads keys in ascending order`(keys: [Int64]) throws {
    let found = try DatabaseQueue().read { database in
      try database.keyList(
        "SELECT value AS key FROM json_each(?)", [LibraryReader.list(keys)])
    }
    #expect(found == keys.sorted())
  }

  @Test func `reads very many`() throws {
    let found = try DatabaseQueue().read { database in
      try database.keyList(
        """
        WITH RECURSIVE n (key) AS (SELECT ?1 UNION ALL SELECT key - 1 FROM n WHERE key > 1)
        SELECT key FROM n
        """, [70_000])
    }
    #expect(found == Array(1...70_000))
  }
}
