import GRDB

extension Library {
  /// Looks for everything that can be wrong inside an index: the file's structure, references
  /// between tables, the indexes of words, and the numbers that are kept.
  ///
  /// - Returns: What was found, nothing for a sound index. Making the index again mends all of it.
  /// - Throws: kinds of `LibraryError` that keep the index from being read at all.
  /// - Complexity: reads the whole file.
  public func check() throws(LibraryError) -> [LibraryProblem] {
    try translatingErrors(of: path) {
      try reader.read { try LibraryCheck(database: $0).problems() }
    }
  }

  /// How many articles there are.
  public func articleCount() throws(LibraryError) -> Int {
    try translatingErrors(of: path) {
      try reader.read { Int(try $0.integer("SELECT count(*) FROM article") ?? 0) }
    }
  }
}
