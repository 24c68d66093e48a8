import GRDB

/// The rows of files, and of what came from them.
struct FileTable {
  let database: Database

  /// A file that is being written.
  struct Entry {
    var key: Int64
    /// How often the file has been read: sources of an earlier pass are out of date.
    var pass: Int64
  }

  /// Begins a pass over a file, or goes on with it. The file counts as read when it has ended.
  func begin(_ file: IndexedFile) throws -> Entry {
    let state = file.state
    let sql = """
      INSERT INTO file (path, byte_count, modified_ns, sha256, pass, is_whole)
      VALUES (?1, ?2, ?3, ?4, 0, ?5)
      ON CONFLICT (path) DO UPDATE SET
        byte_count = ?2, modified_ns = ?3, sha256 = ?4, pass = pass + ?6, is_whole = ?5
      RETURNING file_key, pass
      """
    let row = try database.rows(
      sql,
      [
        file.path, state.byteCount, state.modificationTime, state.sha256, file.extent.isEnd,
        file.extent.isBeginning ? 1 : 0,
      ]
    ).first
    guard let row else {
      throw DatabaseError(resultCode: .SQLITE_INTERNAL, message: "no row from: \(sql)")
    }
    return Entry(key: try row.at(0), pass: try row.at(1))
  }

  /// Notes that an edition is in a file.
  func addSource(_ edition: Int64, _ file: Entry, record: Int) throws {
    try database.run(
      """
      INSERT INTO source (edition_key, file_key, record, pass) VALUES (?1, ?2, ?3, ?4)
      ON CONFLICT (edition_key, file_key, record) DO UPDATE SET pass = ?4
      """, [edition, file.key, record, file.pass])
  }

  /// Whether an edition was in a file before this pass.
  func had(_ edition: Int64, _ file: Entry) throws -> Bool {
    try database.lookUp(
      "SELECT 1 FROM source WHERE edition_key = ? AND file_key = ? AND pass < ? LIMIT 1",
      [edition, file.key, file.pass]) != nil
  }

  /// Forgets what only earlier passes have met in a file.
  ///
  /// - Returns: the editions that may be in no file any more.
  func end(_ file: Entry) throws -> Set<Int64> {
    guard file.pass > 0 else { return [] }
    return Set(
      try database.lookUpAll(
        "DELETE FROM source WHERE file_key = ? AND pass < ? RETURNING edition_key",
        [file.key, file.pass]))
  }

  /// Forgets a file.
  ///
  /// - Returns: the editions that may be in no file any more.
  func remove(path: String) throws -> Set<Int64> {
    guard let key = try database.lookUp("SELECT file_key FROM file WHERE path = ?", [path]) else {
      return []
    }
    let editions = try database.lookUpAll(
      "DELETE FROM source WHERE file_key = ? RETURNING edition_key", [key])
    try database.run("DELETE FROM file WHERE file_key = ?", [key])
    return Set(editions)
  }

  /// Whether no file has an edition.
  func isWithoutSource(_ edition: Int64) throws -> Bool {
    try database.lookUp("SELECT 1 FROM source WHERE edition_key = ? LIMIT 1", [edition]) == nil
  }
}
