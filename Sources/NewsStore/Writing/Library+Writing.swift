import GRDB
import NewsModel

extension Library {
  /// Takes files in, all of them or none: whatever the library had from a file of the same path is
  /// replaced. An article that is in several files is kept once, with all of them as its sources.
  ///
  /// Blocks while another process writes, and for the time of the work: not to be called from a task.
  ///
  /// - Parameters:
  ///   - files: The files with their articles; a few hundred articles at once are a good measure.
  ///   - placeNamed: Gives a unit by its identity. Facts and the units above a unit name others only
  ///     by identity; without an answer, a fact's unknown unit counts as not stated.
  /// - Throws: `readOnly`, `busy`, `diskFull`, `damaged`, `failed`. The library is then as before.
  /// - Complexity: linear in the size of the articles, plus a recount of the units and models that
  ///   they touch.
  @discardableResult
  public func write(
    _ files: [IndexedFile], placeNamed: @escaping (PlaceID) -> Place? = { _ in nil }
  ) throws(LibraryError) -> WriteSummary {
    guard let writer else { throw LibraryError(kind: .readOnly, path: path) }
    return try translatingErrors(of: path) {
      try writer.write { database in
        var batch = BatchWriter(database: database, placeNamed: placeNamed)
        for file in files {
          try batch.write(file)
        }
        return try batch.finish()
      }
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
