/// Something about an input that its owner should know, and that stopped nothing else.
public struct Finding: Hashable, Sendable {
  /// What kind of thing it is; the command turns kinds into sentences.
  public var kind: Kind
  /// The path of the input, or `-`.
  public var path: String
  /// 0-based number of the record in the file, or nil when it is about the whole file.
  public var record: Int?

  /// The kinds of findings, with what a sentence about them needs.
  public enum Kind: Hashable, Sendable {
    /// There is no such file or folder.
    case missing
    /// The system would not let it be read; the reason in the system's words.
    case unreadable(reason: String)
    /// The file has no bytes, or only blanks.
    case empty
    /// The bytes are not text.
    case binary
    /// A folder that holds nothing that could be an article.
    case noArticles
    /// Bytes that are no UTF-8 were replaced; how many, and the offset of the first.
    case invalidBytes(count: Int, firstOffset: Int)
    /// Larger than the limit in bytes; it was not read.
    case tooLarge(bytes: Int, limit: Int)
    /// Not a regular file or folder (a socket, a device).
    case notAFile
  }

  /// A finding.
  public init(kind: Kind, path: String, record: Int? = nil) {
    self.kind = kind
    self.path = path
    self.record = record
  }

  /// Whether the input gave no article because of it.
  public var isRejection: Bool {
    if case .invalidBytes = kind { false } else { true }
  }
}
