/// A file that may hold articles, as it was when the folders were walked.
public struct SourceFile: Hashable, Sendable {
  /// The path as given by the user, or that path with the names of folders and file joined to it;
  /// `-` for standard input.
  public var path: String
  /// Size in bytes; 0 for standard input, whose size nobody knows.
  public var byteCount: Int
  /// When it was last written, in nanoseconds since 1970 in UTC.
  public var modificationTime: Int64

  /// A file from its parts.
  public init(path: String, byteCount: Int, modificationTime: Int64) {
    self.path = path
    self.byteCount = byteCount
    self.modificationTime = modificationTime
  }

  /// Standard input, named `-`.
  public static let standardInput = SourceFile(path: "-", byteCount: 0, modificationTime: 0)
}
