import GRDB

/// Mends an index within one transaction, in an order in which each step finds what it needs mended
/// before it. References are checked at the end of the transaction.
struct LibraryRepair {
  let database: Database

  func mend() throws {
    try database.execute(sql: "PRAGMA defer_foreign_keys = ON; REINDEX")
    try dropLostEditions()
    try mendReferences()
    for table in EditionTable.bandTables {
      try database.execute(sql: "DELETE FROM \(table) WHERE \(LibraryCheck.isLostBand)")
    }
    // Columns go by the numbers of the index of words, and are made with it.
    let hasWrongWords =
      try !WordCheck(database: database).problems().isEmpty
      || !ColumnCheck(database: database).problems().isEmpty
    if hasWrongWords { try WordIndex(database: database).rebuild() }
    // Whatever was mended may change what is counted.
    try CountsWriter.rebuild(database)
  }

  /// Drops editions of which not all is there, and those that such a one was kept for. The files that
  /// they came from are read again by the next run.
  private func dropLostEditions() throws {
    let lost = """
      edition_key IN (SELECT edition_key FROM edition WHERE kept_key IN (\(LibraryCheck.lostEditions))
        UNION \(LibraryCheck.lostEditions))
      """
    try database.execute(
      sql: """
        UPDATE file SET is_whole = 0 WHERE file_key IN (SELECT file_key FROM source WHERE \(lost));
        DELETE FROM edition WHERE \(lost);
        """)
  }

  /// Drops what refers to nothing. What goes may have been referred to by other tables, so it is
  /// looked for again until nothing is found; references are not nested deeper.
  private func mendReferences() throws {
    for _ in 0..<8 {
      let tables = Set(
        try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { try $0.at(0) as String })
      guard !tables.isEmpty else { return }
      for table in tables.sorted() { try mendReferences(of: table) }
    }
  }

  /// Drops the reference where it may be missing, else the row.
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
      let isLost = "\(column) IS NOT NULL AND \(column) NOT IN (SELECT \(key) FROM \(parent))"
      try database.execute(
        sql: required.contains(column)
          ? "DELETE FROM \(table) WHERE \(isLost)"
          : "UPDATE \(table) SET \(column) = NULL WHERE \(isLost)")
    }
  }
}
