import GRDB

extension Library {
  /// What a file was like when it was taken in, or nil when it never was, or not to its end: it need
  /// not be read again while its size and time are the same.
  ///
  /// - Parameter path: As in `IndexedFile`.
  public func fileState(path: String) throws(LibraryError) -> FileState? {
    try fileStates(paths: [path])[0]
  }

  /// The states of files, in the order of their paths; nil as for one.
  public func fileStates(paths: [String]) throws(LibraryError) -> [FileState?] {
    try translatingErrors(of: path) {
      try reader.read { database in
        let sql = """
          SELECT byte_count, modified_ns, sha256 FROM file WHERE path = ? AND is_whole
          """
        let statement = try database.cachedStatement(sql: sql)
        return try paths.map { path in
          try Row.fetchOne(statement, arguments: [path]).map {
            try FileState(byteCount: $0.at(0), modificationTime: $0.at(1), sha256: $0.at(2))
          }
        }
      }
    }
  }

  /// The paths of the files that are known at a path, or in the folder that it names, in order.
  public func filePaths(at path: String) throws(LibraryError) -> [String] {
    let folder = path.hasSuffix("/") ? path : path + "/"
    return try translatingErrors(of: self.path) {
      try reader.read { database in
        try String.fetchAll(
          database,
          sql: """
            SELECT path FROM file WHERE path = ?1 OR substr(path, 1, length(?2)) = ?2 ORDER BY path
            """, arguments: [path, folder])
      }
    }
  }

  /// The identities of the articles that the library has from a file.
  public func articleIDs(fromFile path: String) throws(LibraryError) -> Set<String> {
    try translatingErrors(of: self.path) {
      try reader.read { database in
        let ids = try String.fetchAll(
          database,
          sql: """
            SELECT e.id FROM file f JOIN source USING (file_key) JOIN edition e USING (edition_key)
            WHERE f.path = ?
            """, arguments: [path])
        return Set(ids)
      }
    }
  }
}
