import NewsModel

/// What became of one file in an indexing run.
public struct FileReport: Hashable, Sendable {
  /// What was done with a file.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    /// It was read, and what it has is in the library now.
    case indexed
    /// The library had it as it is.
    case unchanged
    /// It gave no article.
    case rejected
    /// It is gone, and was dropped from the library.
    case pruned
  }

  /// Its path as it was given; of one that is gone, the one that the library had.
  public var path: String
  /// What was done.
  public var status: Status
  /// How many articles it has; 0 where it was not read.
  public var articles = 0
  /// Its size in bytes.
  public var byteCount = 0
  /// What its owner should know.
  public var findings: [Finding] = []
}
