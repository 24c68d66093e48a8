import GRDB

/// Short forms for cached statements with numbered parameters.
extension Database {
  /// Runs a statement that returns nothing.
  func run(_ sql: String, _ values: ColumnValues = []) throws {
    try cachedStatement(sql: sql).run(values)
  }

  /// The first column of the first row, or nil when there is none or it is null: for the writer, which
  /// looks up each article, fact and name, and for the full text, which is read page by page.
  func lookUp(_ sql: String, _ values: ColumnValues = []) throws -> Int64? {
    try cachedStatement(sql: sql).firstInteger(values)
  }

  /// The bytes of the first column of the first row, or none, for both.
  func lookUpBytes(_ sql: String, _ values: ColumnValues) throws -> [UInt8] {
    try cachedStatement(sql: sql).firstBytes(values)
  }

  /// The first column of every row, for both.
  func lookUpAll(_ sql: String, _ values: ColumnValues) throws -> [Int64] {
    try cachedStatement(sql: sql).allIntegers(values)
  }

  /// The first two columns of every row, for the writer.
  func lookUpPairs(_ sql: String, _ values: ColumnValues) throws -> [(Int64, Int64)] {
    try cachedStatement(sql: sql).allIntegerPairs(values)
  }

  /// The first column of the first row, or nil when there is none or it is null.
  func integer(
    _ sql: String, _ arguments: StatementArguments = StatementArguments()
  ) throws -> Int64? {
    try Int64.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }

  /// The first column of every row.
  func integers(
    _ sql: String, _ arguments: StatementArguments = StatementArguments()
  ) throws -> [Int64] {
    try Int64.fetchAll(cachedStatement(sql: sql), arguments: arguments)
  }

  /// Every row.
  func rows(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
  }

  /// The only row of a statement that must have one, as an insertion that returns its key.
  func key(_ sql: String, _ values: ColumnValues) throws -> Int64 {
    guard let key = try lookUp(sql, values) else {
      throw DatabaseError(resultCode: .SQLITE_INTERNAL, message: "no row from: \(sql)")
    }
    return key
  }

  /// Whether a table has a column already: one of an older version may have been given it before.
  func hasColumn(_ name: String, in table: String) throws -> Bool {
    try columns(in: table).contains { $0.name == name }
  }
}
