import GRDB
import NewsModel

extension Library {
  /// Takes files in, all of them or none: whatever the library had from a file of the same path is
  /// replaced. An article that is in several files is kept once, with all of them as its sources.
  ///
  /// Blocks while another process writes, and for the time of the work: in tasks, await the
  /// asynchronous one.
  ///
  /// - Parameters:
  ///   - files: The files with their articles; some megabytes at once are a good measure.
  ///   - placeNamed: Gives a unit by its identity. Facts and the units above a unit name others only
  ///     by identity; without an answer, a fact's unknown unit counts as not stated.
  /// - Throws: `readOnly`, `busy`, `diskFull`, `damaged`, `failed`. The library is then as before.
  /// - Complexity: linear in the size of the articles, plus a recount of the units and models that
  ///   they touch.
  @discardableResult
  public func write(
    _ files: [IndexedFile], placeNamed: @escaping (PlaceID) -> Place? = { _ in nil }
  ) throws(LibraryError) -> WriteSummary {
    let writer = try openWriter
    return try translatingErrors(of: path) {
      try writer.write { database in
        try BatchWriter.write(files, to: database, placeNamed: placeNamed)
      }
    }
  }

  /// Takes files in, as the blocking one does, without holding a thread of tasks.
  ///
  /// A cancelled task does not write any more; the library is then as before.
  @discardableResult
  public func write(
    _ files: [IndexedFile], placeNamed: @Sendable @escaping (PlaceID) -> Place? = { _ in nil }
  ) async throws(LibraryError) -> WriteSummary {
    let writer = try openWriter
    do {
      return try await writer.write { database in
        try BatchWriter.write(files, to: database, placeNamed: placeNamed)
      }
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  private var openWriter: DatabasePool {
    get throws(LibraryError) {
      guard let writer else { throw LibraryError(kind: .readOnly, path: path) }
      return writer
    }
  }

  /// What a file was like when it was taken in, or nil when it never was: it need not be read again
  /// while its size and time are the same.
  ///
  /// - Parameter path: As in `IndexedFile`.
  public func fileState(path: String) throws(LibraryError) -> FileState? {
    let file = path
    return try translatingErrors(of: self.path) {
      try reader.read { database in
        let sql = "SELECT byte_count, modified_ns, sha256 FROM file WHERE path = ?"
        return try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [file]).map {
          try FileState(byteCount: $0.at(0), modificationTime: $0.at(1), sha256: $0.at(2))
        }
      }
    }
  }
}
