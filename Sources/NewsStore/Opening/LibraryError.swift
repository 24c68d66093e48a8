/// Why an index could not be opened, read or written.
public struct LibraryError: Error, Hashable, Sendable {
  /// What kind of failure it is.
  public var kind: Kind
  /// The path of the index.
  public var path: String
  /// SQLite's or the system's own words for experts; may be empty.
  public var detail: String

  /// The kinds of failures, with what a sentence about them needs.
  public enum Kind: Hashable, Sendable {
    /// There is no such file.
    case missing
    /// The path leads to a folder or a device.
    case notAFile
    /// The system would not let it be read.
    case unreadable
    /// The file is no SQLite file at all.
    case notADatabase
    /// A SQLite file that another program made.
    case foreign
    /// Written by a later version of the program.
    case newer(found: Int, supported: Int)
    /// SQLite finds the file inconsistent, or what it holds is not what the schema promises.
    case damaged
    /// The file or its folder must not be written.
    case readOnly
    /// The folder is missing, or the file could not be created in it.
    case notCreatable
    /// No space left.
    case diskFull
    /// Another process was writing all the time that was waited.
    case busy
    /// Anything else that SQLite reports.
    case failed
  }

  /// A failure.
  public init(kind: Kind, path: String, detail: String = "") {
    self.kind = kind
    self.path = path
    self.detail = detail
  }
}
