import Foundation
import GRDBSQLite

/// What a parameter of a statement can stand for.
protocol ColumnValue: Sendable {
  /// Gives the value to a statement, which copies what it needs.
  ///
  /// - Returns: SQLite's code of what came of it.
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32
}

extension Int64: ColumnValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    sqlite3_bind_int64(statement, index, self)
  }
}

extension Int: ColumnValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    sqlite3_bind_int64(statement, index, Int64(self))
  }
}

extension Bool: ColumnValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    sqlite3_bind_int64(statement, index, self ? 1 : 0)
  }
}

extension Double: ColumnValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    sqlite3_bind_double(statement, index, self)
  }
}

extension String: ColumnValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    withCString { sqlite3_bind_text(statement, index, $0, -1, copying) }
  }
}

extension Array: ColumnValue where Element == UInt8 {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    withUnsafeBytes { ColumnBytes.bind($0, to: statement, at: index) }
  }
}

extension Data: ColumnValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    withUnsafeBytes { ColumnBytes.bind($0, to: statement, at: index) }
  }
}

extension TallyMember: ColumnValue {
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    switch self {
    case .key(let key): key.bind(to: statement, at: index)
    case .text(let bytes): String(decoding: bytes, as: UTF8.self).bind(to: statement, at: index)
    }
  }
}

private enum ColumnBytes {
  /// Without a pointer SQLite would take no bytes for null.
  static func bind(
    _ bytes: UnsafeRawBufferPointer, to statement: OpaquePointer, at index: Int32
  ) -> Int32 {
    guard bytes.count > 0 else { return sqlite3_bind_zeroblob(statement, index, 0) }
    return sqlite3_bind_blob64(
      statement, index, bytes.baseAddress, UInt64(bytes.count), copying)
  }
}

/// Tells SQLite to copy what a pointer leads to.
private var copying: sqlite3_destructor_type {
  unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
