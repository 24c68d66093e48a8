import GRDB

extension Library {
  /// Reads in one consistent state. When the task is cancelled, the running statement is
  /// interrupted.
  ///
  /// - Throws: `CancellationError`, or a `LibraryError`.
  func reading<Value: Sendable>(
    _ body: @Sendable @escaping (LibraryReader) throws -> Value
  ) async throws -> Value {
    let columns = columns
    do {
      return try await reader.read { try body(LibraryReader(database: $0, columns: columns)) }
    } catch let error as CancellationError {
      throw error
    } catch {
      if Task.isCancelled { throw CancellationError() }
      throw LibraryError(error, path: path)
    }
  }
}
