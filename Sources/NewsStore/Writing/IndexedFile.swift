import NewsModel

/// A source file with the articles that were read from it, or a part of them: a file that is too large
/// to be held in memory is written part by part.
public struct IndexedFile: Sendable {
  /// Where it is: absolute, without symbolic links, so that one file has one path.
  public var path: String
  /// What tells whether it has changed.
  public var state: FileState
  /// Articles, in the order of the file; none when it has no article.
  public var articles: [PreparedArticle]
  /// Articles that the library has from this file already, and that need not be written again.
  public var knownArticles: [KnownArticle] = []
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

    /// Whether a reading of the file begins with them.
    var isBeginning: Bool { self == .whole || self == .first }
    /// Whether a reading of the file ends with them.
    var isEnd: Bool { self == .whole || self == .last }
  }

  /// An article that the library has, by its identity.
  public struct KnownArticle: Hashable, Sendable {
    /// The article's identity.
    public var id: String
    /// Its 0-based number in the file.
    public var record: Int

    /// A known article.
    public init(id: String, record: Int) {
      self.id = id
      self.record = record
    }
  }

  /// A file with its articles.
  public init(
    path: String, state: FileState, articles: [AnalyzedArticle], extent: Extent = .whole
  ) {
    self.init(
      path: path, state: state, prepared: articles.map(PreparedArticle.init), extent: extent)
  }

  /// A file with its articles, prepared.
  public init(
    path: String, state: FileState, prepared articles: [PreparedArticle], extent: Extent = .whole
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
