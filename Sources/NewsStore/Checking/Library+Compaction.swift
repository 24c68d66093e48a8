import GRDB

extension Library {
  /// A step of making an index small.
  public enum CompactionStep: CaseIterable, Hashable, Sendable {
    /// The full text's parts are made one, and words lose the articles that are gone.
    case mergingWords
    /// The file is written anew without gaps.
    case rewriting
  }

  /// Makes the file as small and as fast as it can be. Each step is one transaction: a run that is killed
  /// leaves the index as it was, or smaller.
  ///
  /// - Parameter willBegin: Called before each step.
  /// - Returns: The file's size in bytes before and after.
  /// - Throws: also `readOnly`, `busy` and `diskFull`: as much space is needed as the file takes.
  /// - Complexity: reads and writes the whole file.
  public func compact(
    willBegin: (CompactionStep) -> Void = { _ in }
  ) throws(LibraryError) -> (before: Int, after: Int) {
    guard let writer else { throw LibraryError(kind: .readOnly, path: path) }
    return try translatingErrors(of: path) {
      let before = try writer.read(Library.byteCount)
      willBegin(.mergingWords)
      try writer.writeWithoutTransaction(FullTextTable.forget)
      try writer.write { database in
        try PostingSweep(database: database).sweepAll()
        for table in ["article_words", "indicator_words"] {
          try database.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('optimize')")
        }
      }
      // Words may be gone that are known to the writer.
      memory.forget()
      willBegin(.rewriting)
      try writer.vacuum()
      _ = try writer.writeWithoutTransaction { try $0.checkpoint(.truncate) }
      return (before, try writer.read(Library.byteCount))
    }
  }

  private static func byteCount(_ database: Database) throws -> Int {
    let size = try database.integer(
      "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
    return Int(size ?? 0)
  }
}
