import GRDB
import GRDBSQLite

/// The values for the parameters of a statement, in their order.
typealias ColumnValues = [(any ColumnValue)?]

/// Runs statements without GRDB's arguments, cursors and observers, which take as long as SQLite itself where
/// rows are written one by one. They are prepared and kept by GRDB, and within its transactions.
extension Statement {
  /// Runs a statement that returns nothing that matters.
  func run(_ values: ColumnValues) throws {
    try running(values) { while try step() {} }
  }

  /// The first column of the first row; nil when there is none or it is null.
  func firstInteger(_ values: ColumnValues) throws -> Int64? {
    try running(values) {
      guard try step(), sqlite3_column_type(sqliteStatement, 0) != SQLITE_NULL else { return nil }
      return sqlite3_column_int64(sqliteStatement, 0)
    }
  }

  /// The first column of every row.
  func allIntegers(_ values: ColumnValues) throws -> [Int64] {
    try running(values) {
      var all: [Int64] = []
      while try step() { all.append(sqlite3_column_int64(sqliteStatement, 0)) }
      return all
    }
  }

  /// The first two columns of every row.
  func allIntegerPairs(_ values: ColumnValues) throws -> [(Int64, Int64)] {
    try running(values) {
      var all: [(Int64, Int64)] = []
      while try step() {
        all.append(
          (sqlite3_column_int64(sqliteStatement, 0), sqlite3_column_int64(sqliteStatement, 1)))
      }
      return all
    }
  }

  /// The bytes of the first column of the first row; nothing when there is none.
  func firstBytes(_ values: ColumnValues) throws -> [UInt8] {
    try running(values) { try step() ? bytes : [] }
  }

  /// The bytes of the first column of every row.
  func allBytes(_ values: ColumnValues) throws -> [[UInt8]] {
    try running(values) {
      var all: [[UInt8]] = []
      while try step() { all.append(bytes) }
      return all
    }
  }

  /// The bytes of the first column of the row.
  private var bytes: [UInt8] {
    let start = sqlite3_column_blob(sqliteStatement, 0)
    let count = Int(sqlite3_column_bytes(sqliteStatement, 0))
    return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  private func running<Result>(_ values: ColumnValues, _ body: () throws -> Result) throws -> Result
  {
    // An error was thrown where it came; this only ends the statement.
    defer { sqlite3_reset(sqliteStatement) }
    guard values.count == sqlite3_bind_parameter_count(sqliteStatement) else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "values for: \(sql)")
    }
    for (index, value) in values.enumerated() {
      let index = Int32(index + 1)
      let code =
        value.map { $0.bind(to: sqliteStatement, at: index) }
        ?? sqlite3_bind_null(sqliteStatement, index)
      if code != SQLITE_OK { throw error(code) }
    }
    return try body()
  }

  /// Whether there is one more row.
  private func step() throws -> Bool {
    switch sqlite3_step(sqliteStatement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw error(code)
    }
  }

  private func error(_ code: Int32) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: String(cString: sqlite3_errmsg(sqlite3_db_handle(sqliteStatement))), sql: sql)
  }
}
