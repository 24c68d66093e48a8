import GRDB

extension Library {
  /// Reads in one consistent state. When the task is cancelled, the running statement is
  /// interrupted.
  ///
  /// - Throws: `CancellationError`, or a `LibraryError`.
  func reading<Value: Sendable>(
    _ body: @Sendable @escaping (LibraryReader) throws -> Value
  ) async throws -> Value {
    let (columns, memories) = (columns, memories)
    do {
      return try await reader.read { database in
        let reader = LibraryReader(
          database: database, columns: columns, memory: try memories.take(for: database))
        defer { memories.keep(reader.memory, for: database) }
        return try body(reader)
      }
    } catch let error as CancellationError {
      throw error
    } catch {
      if Task.isCancelled { throw CancellationError() }
      throw LibraryError(error, path: path)
    }
  }
}
