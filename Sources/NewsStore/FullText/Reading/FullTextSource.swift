import GRDB
import Synchronization

/// Gives the pages of a full text while a reader has its connection, to several processors that look through
/// them: the connection serves one at a time.
final class FullTextSource: Sendable {
  private let lock = Mutex(())
  /// Used with the lock only.
  nonisolated(unsafe) private let statement: Statement

  /// - Parameter table: the name of the full text.
  init(_ table: String, in database: Database) throws {
    statement = try database.cachedStatement(
      sql: "SELECT block FROM \(table)_data WHERE id BETWEEN ? AND ? ORDER BY id")
  }

  /// What stands under some keys.
  func blocks(_ keys: ClosedRange<Int64>) throws -> [[UInt8]] {
    try lock.withLock { _ in try statement.allBytes([keys.lowerBound, keys.upperBound]) }
  }
}
