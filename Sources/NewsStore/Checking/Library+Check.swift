import GRDB

extension Library {
  /// Looks for everything that can be wrong inside an index: the file's structure, references
  /// between tables, the full text, and the numbers that are kept.
  ///
  /// - Returns: What was found, nothing for a sound index. Making the index again mends all of it.
  /// - Throws: kinds of `LibraryError` that keep the index from being read at all.
  /// - Complexity: reads the whole file.
  public func check() throws(LibraryError) -> [LibraryProblem] {
    try translatingErrors(of: path) {
      try reader.read { database in
        let structure = try String.fetchAll(database, sql: "PRAGMA integrity_check")
          .filter { $0 != "ok" }.map { LibraryProblem.inconsistentFile(detail: $0) }
        guard structure.isEmpty else { return structure }
        return try danglingReferences(database) + lostArticles(database)
          + fullTextProblems(database)
          + wrongTotals(database)
      }
    }
  }

  private func danglingReferences(_ database: Database) throws -> [LibraryProblem] {
    let tables = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
      .map { try $0.at(0) as String }
    return Dictionary(grouping: tables) { $0 }.sorted { $0.key < $1.key }
      .map { .danglingReferences(table: $0.key, count: $0.value.count) }
  }

  private func lostArticles(_ database: Database) throws -> [LibraryProblem] {
    let count = try database.integer("SELECT count(*) FROM (\(LibraryRepair.lostEditions))") ?? 0
    return count > 0 ? [.lostArticles(count: Int(count))] : []
  }

  private func fullTextProblems(_ database: Database) throws -> [LibraryProblem] {
    let missing = try database.integer(
      """
      SELECT count(*) FROM article
      WHERE article_key NOT IN (SELECT id FROM article_words_docsize)
      """)
    let ghosts = try database.integer(
      """
      SELECT count(*) FROM article_words_docsize
      WHERE id NOT IN (SELECT article_key FROM article)
      """)
    var problems: [LibraryProblem] = []
    if let missing, missing > 0 { problems.append(.missingFromFullText(count: Int(missing))) }
    if let ghosts, ghosts > 0 { problems.append(.ghostsInFullText(count: Int(ghosts))) }
    return problems
  }

  private func wrongTotals(_ database: Database) throws -> [LibraryProblem] {
    let counted = try database.rows(CountsWriter.countEverything)
    return try counted.compactMap { row in
      let name: String = try row.at(0)
      let count: Int = try row.at(1)
      let kept = try database.integer("SELECT value FROM total WHERE name = ?", [name]) ?? 0
      return kept == count ? nil : .wrongTotal(name: name, kept: Int(kept), counted: count)
    }
  }
}
