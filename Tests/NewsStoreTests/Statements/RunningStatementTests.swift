import Foundation
import GRDB
import Testing

@testable import NewsStore

struct RunningStatementTests {
  static let values: [(any ColumnValue)?] = [
    nil, Int64.min, 7, true, 0.25, "", "xã Tú Sơn", [UInt8](), [UInt8]([0, 255, 0]), Data([1, 0]),
    Data(), TallyMember.key(3), TallyMember.text(Array("Cánh đồng lớn".utf8)),
  ]
  static let literals = [
    "NULL", "-9223372036854775808", "7", "1", "0.25", "''", "'xã Tú Sơn'", "X''", "X'00FF00'",
    "X'0100'", "X''", "3", "'Cánh đồng lớn'",
  ]

  @Test func `gives each kind of value to a statement as it is`() throws {
    try DatabaseQueue().write { database in
      try database.execute(sql: "CREATE TABLE t (value ANY) STRICT")
      for value in RunningStatementTests.values {
        try database.run("INSERT INTO t (value) VALUES (?)", [value])
      }
      let stored = try String.fetchAll(database, sql: "SELECT quote(value) FROM t ORDER BY rowid")
      #expect(stored == RunningStatementTests.literals)
    }
  }

  @Test func `finds integers and bytes, or says that there are none`() throws {
    try DatabaseQueue().write { database in
      try database.execute(sql: "CREATE TABLE t (key INTEGER, bytes BLOB)")
      let key = try database.key(
        "INSERT INTO t (key, bytes) VALUES (?, ?) RETURNING key", [5, [UInt8]([1, 2])])
      #expect(key == 5)
      try database.run("INSERT INTO t (key) VALUES (?), (?)", [nil, 6])
      #expect(try database.lookUp("SELECT key FROM t WHERE key > ?", [5]) == 6)
      #expect(try database.lookUp("SELECT key FROM t WHERE key > ?", [6]) == nil)
      #expect(try database.lookUp("SELECT key FROM t WHERE key IS NULL") == nil)
      let all = "SELECT key FROM t WHERE key > ? ORDER BY key"
      #expect(try database.lookUpAll(all, [0]) == [5, 6])
      let bytes = try database.makeStatement(sql: "SELECT bytes FROM t WHERE key = ?")
      #expect(try bytes.firstBytes([5]) == [1, 2])
      #expect(try bytes.firstBytes([6]) == [])
      #expect(try bytes.firstBytes([7]) == [])
    }
  }

  @Test func `can be run again after an error`() throws {
    try DatabaseQueue().write { database in
      try database.execute(sql: "CREATE TABLE t (key INTEGER UNIQUE)")
      let insertion = "INSERT INTO t (key) VALUES (?)"
      try database.run(insertion, [1])
      let error = #expect(throws: DatabaseError.self) { try database.run(insertion, [1]) }
      #expect(error?.resultCode == .SQLITE_CONSTRAINT)
      #expect(error?.message == "UNIQUE constraint failed: t.key")
      #expect(throws: DatabaseError.self) { try database.run(insertion, []) }
      try database.run(insertion, [2])
      #expect(try database.lookUpAll("SELECT key FROM t ORDER BY key", []) == [1, 2])
    }
  }
}
