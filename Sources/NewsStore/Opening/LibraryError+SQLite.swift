import GRDB

extension LibraryError {
  /// The failure that an error from SQLite, or from a step below, amounts to.
  init(_ error: any Error, path: String) {
    if let error = error as? LibraryError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(kind: .failed, path: path, detail: "\(error)")
      return
    }
    let detail = error.message ?? "SQLite \(error.resultCode.rawValue)"
    // Tables that the schema promises are not there.
    let isIncomplete = error.resultCode == .SQLITE_ERROR && detail.hasPrefix("no such ")
    self.init(kind: isIncomplete ? .damaged : Kind(error.resultCode), path: path, detail: detail)
  }
}

extension LibraryError.Kind {
  /// - Source: https://www.sqlite.org/rescode.html
  init(_ code: ResultCode) {
    switch code {
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .busy
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_CORRUPT, .SQLITE_SCHEMA, .SQLITE_FORMAT: self = .damaged
    case .SQLITE_NOTADB: self = .notADatabase
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .unreadable
    default: self = .failed
    }
  }
}

/// Runs a step and turns whatever it throws into a `LibraryError` about the index at a path.
func translatingErrors<Value>(
  of path: String, _ body: () throws -> Value
) throws(LibraryError) -> Value {
  do {
    return try body()
  } catch {
    throw LibraryError(error, path: path)
  }
}
