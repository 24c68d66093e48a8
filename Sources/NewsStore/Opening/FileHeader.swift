import Foundation

/// The first hundred bytes of a file, read without SQLite: whose file it is can be told before
/// anything opens it, so that a foreign file is never touched.
struct FileHeader {
  /// Whose file it is.
  enum Owner: Equatable {
    /// The file has no bytes: SQLite takes it for a new database.
    case nobody
    /// One of our indexes, with the version of its schema.
    case coso(version: Int)
    /// A SQLite file of another program.
    case foreign
    /// No SQLite file.
    case notADatabase
  }

  /// Whose file it is.
  let owner: Owner

  /// Reads the head of a file.
  ///
  /// - Throws: `missing`, `notAFile` and `unreadable`.
  /// - Source: https://www.sqlite.org/fileformat.html, "The Database Header"
  init(path: String) throws(LibraryError) {
    let files = FileManager.default
    let target = (path as NSString).resolvingSymlinksInPath
    guard files.fileExists(atPath: target) else {
      throw LibraryError(kind: .missing, path: path)
    }
    do {
      // Before it is opened: a pipe would wait for a writer.
      let type = try files.attributesOfItem(atPath: target)[.type] as? FileAttributeType
      guard type == .typeRegular else { throw LibraryError(kind: .notAFile, path: path) }
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: target))
      self.init(bytes: [UInt8](try handle.read(upToCount: 100) ?? Data()))
      try handle.close()
    } catch let error as LibraryError {
      throw error
    } catch {
      throw LibraryError(kind: .unreadable, path: path)
    }
  }

  /// Judges the first bytes of a file.
  init(bytes: [UInt8]) {
    if bytes.isEmpty {
      owner = .nobody
    } else if !bytes.starts(with: Array("SQLite format 3\0".utf8)) {
      owner = .notADatabase
    } else if bytes.count < 100 || FileHeader.number(in: bytes, at: 68) != Schema.applicationID {
      owner = .foreign
    } else {
      owner = .coso(version: FileHeader.number(in: bytes, at: 60))
    }
  }

  private static func number(in bytes: [UInt8], at offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
