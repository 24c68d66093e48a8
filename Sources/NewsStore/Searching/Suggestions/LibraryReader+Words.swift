import GRDB

extension LibraryReader {
  /// The words of the articles, without their marks, that have so many letters.
  ///
  /// - Complexity: linear in the number of words.
  func words(lengths: ClosedRange<Int>) throws -> [String] {
    // Beginnings of words end in a star, words that were cut in a tilde.
    let statement = try database.cachedStatement(
      sql: """
        SELECT word FROM word WHERE length(word) BETWEEN ? AND ?
          AND word NOT GLOB '*[*~]' AND length(word) = length(CAST(word AS BLOB))
        """)
    return try String.fetchAll(
      statement, arguments: [max(1, lengths.lowerBound), lengths.upperBound])
  }
}
