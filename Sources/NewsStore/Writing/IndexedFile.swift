import NewsModel

/// A source file with all articles that were read from it.
public struct IndexedFile: Hashable, Sendable {
  /// Where it is: absolute, without symbolic links, so that one file has one path.
  public var path: String
  /// What tells whether it has changed.
  public var state: FileState
  /// Its articles, in the order of the file; none when it has no article.
  public var articles: [AnalyzedArticle]
  /// Which of its articles they are.
  public var extent: Extent

  /// Which articles of a file are written at once.
  public enum Extent: Hashable, Sendable {
    /// All of them.
    case whole
    /// The first ones, of a file that is too long for one transaction. The file counts as not taken
    /// in, and its former articles stay, until its `last` part is written.
    case first
    /// Some behind the first.
    case middle
    /// The last ones; former articles that have not come again go.
    case last
  }

  /// A file with its articles.
  public init(
    path: String, state: FileState, articles: [AnalyzedArticle], extent: Extent = .whole
  ) {
    self.path = path
    self.state = state
    self.articles = articles
    self.extent = extent
  }
}

/// What tells whether a file has changed since it was taken in.
public struct FileState: Hashable, Sendable {
  /// Its size in bytes.
  public var byteCount: Int
  /// When it was last modified, in nanoseconds since 1970.
  public var modificationTime: Int64
  /// SHA-256 of its bytes, 64 lower-case hexadecimal digits.
  public var sha256: String

  /// A file's state.
  public init(byteCount: Int, modificationTime: Int64, sha256: String) {
    self.byteCount = byteCount
    self.modificationTime = modificationTime
    self.sha256 = sha256
  }
}
