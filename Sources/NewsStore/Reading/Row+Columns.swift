import GRDB

extension Row {
  /// The value of a column, 0-based.
  ///
  /// A subscript of `Row` would trap on a value of another type, and a damaged file may hold any.
  ///
  /// - Throws: `RowDecodingError`, which becomes a damaged index.
  func at<Value: DatabaseValueConvertible>(_ index: Int) throws -> Value {
    try decode(Value.self, atIndex: index)
  }

  /// The same of a type that SQLite gives without a way round.
  func at<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ index: Int
  ) throws -> Value {
    try decode(Value.self, atIndex: index)
  }
}
