import GRDB

extension Library {
  /// Looks for what is wrong, and mends what can be: references to rows that are gone, the indexes of
  /// words, and the numbers that are kept. What the articles say is never touched; an article of which
  /// a part is gone is dropped, and read again by the next run.
  ///
  /// All of it is one transaction, after which the index is looked at again: a run that is killed leaves
  /// it as it was.
  ///
  /// - Returns: What was wrong, and what still is: then the index must be made again.
  /// - Throws: also `readOnly` and `busy`.
  /// - Complexity: reads the whole file, and writes what is mended anew.
  public func repair() throws(LibraryError) -> (found: [LibraryProblem], left: [LibraryProblem]) {
    guard let writer else { throw LibraryError(kind: .readOnly, path: path) }
    let found = try check()
    guard !found.isEmpty else { return ([], []) }
    memory.forget()
    return try translatingErrors(of: path) {
      try writer.write { try LibraryRepair(database: $0).mend() }
      return (found, try writer.read { try LibraryCheck(database: $0).problems() })
    }
  }
}
