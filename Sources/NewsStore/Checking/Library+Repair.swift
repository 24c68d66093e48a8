import GRDB

extension Library {
  /// Looks for what is wrong, and mends what can be: references to rows that are gone, the indexes of
  /// words, and the numbers that are kept. What the articles say is never touched.
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
    return try translatingErrors(of: path) {
      // References are mended one table after the other, and hold again at the end.
      try writer.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA foreign_keys = OFF")
        defer { try? database.execute(sql: "PRAGMA foreign_keys = ON") }
        try database.inTransaction {
          try LibraryRepair(database: database).mend(found)
          return .commit
        }
      }
      return (found, try check())
    }
  }
}

extension Library {
  /// How many articles there are.
  public func articleCount() throws(LibraryError) -> Int {
    try translatingErrors(of: path) {
      try reader.read { Int(try $0.integer("SELECT count(*) FROM article") ?? 0) }
    }
  }
}

/// Mends an index.
struct LibraryRepair {
  let database: Database

  /// Editions that are kept, but have no article.
  static let lostEditions = """
    SELECT edition_key FROM edition
    WHERE kept_key = edition_key AND edition_key NOT IN (SELECT article_key FROM article)
    """

  func mend(_ problems: [LibraryProblem]) throws {
    var mendsWords = false
    for problem in problems {
      switch problem {
      case .inconsistentFile: try database.execute(sql: "REINDEX")
      case .missingFromFullText, .ghostsInFullText: mendsWords = true
      case .lostArticles: try dropLostEditions()
      case .danglingReferences, .wrongTotal: break
      }
    }
    try mendReferences()
    if mendsWords { try WordIndex(database: database).rebuild() }
    // Whatever was mended may change what is counted.
    try database.execute(
      sql: "INSERT INTO indicator_words (indicator_words) VALUES ('delete-all')")
    try CountsWriter.rebuild(database)
  }

  /// The files that they came from are read again by the next run.
  private func dropLostEditions() throws {
    let lost =
      "edition_key IN (SELECT edition_key FROM edition WHERE kept_key IN (\(Self.lostEditions)))"
    try database.execute(
      sql: """
        UPDATE file SET is_whole = 0 WHERE file_key IN (SELECT file_key FROM source WHERE \(lost));
        DELETE FROM edition_band WHERE \(lost);
        DELETE FROM edition WHERE \(lost);
        """)
  }

  /// What goes may have been referred to by other tables.
  private func mendReferences() throws {
    for _ in 0..<8 {
      let tables = Set(
        try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { try $0.at(0) as String })
      guard !tables.isEmpty else { return }
      for table in tables { try mendReferences(of: table) }
    }
  }

  /// Drops what refers to nothing: the reference where it may be missing, else the row.
  private func mendReferences(of table: String) throws {
    let required = Set(
      try database.rows("SELECT name FROM pragma_table_info(?) WHERE \"notnull\" OR pk", [table])
        .map { try $0.at(0) as String })
    let references = try database.rows(
      """
      SELECT k."from", k."table", coalesce(k."to", p.name) FROM pragma_foreign_key_list(?) k
      JOIN pragma_table_info(k."table") p ON p.pk = 1
      """, [table])
    for reference in references {
      let (column, parent, key): (String, String, String) =
        (try reference.at(0), try reference.at(1), try reference.at(2))
      let isLost = """
        \(column) IS NOT NULL AND \(column) NOT IN (SELECT \(key) FROM \(parent))
        """
      try database.execute(
        sql: required.contains(column)
          ? "DELETE FROM \(table) WHERE \(isLost)"
          : "UPDATE \(table) SET \(column) = NULL WHERE \(isLost)")
    }
  }
}
