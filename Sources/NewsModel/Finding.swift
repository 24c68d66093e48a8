/// Something about an input that its owner should know, and that stopped nothing else.
public struct Finding: Hashable, Sendable {
  /// What kind of thing it is; the command turns kinds into sentences.
  public var kind: Kind
  /// The path of the input, or `-`.
  public var path: String
  /// 0-based number of the record in the file, or nil when it is about the whole file.
  public var record: Int?
  /// How many more records of the file there is the same to say of.
  public var others = 0

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
    /// It was in an encoding other than UTF-8, found out by its words; the encoding's name.
    case decoded(from: String)
    /// Larger than the limit in bytes; it was not read.
    case tooLarge(bytes: Int, limit: Int)
    /// Not a regular file or folder (a socket, a device).
    case notAFile
    /// Records that could not be used; how many, and the 1-based line where the first begins.
    case badRecords(RecordFault, count: Int, firstLine: Int)
    /// Packed or archived bytes break at an offset of the unpacked ones: what came before was read.
    case damaged(InputFormat, offset: Int)
    /// The file ends before its format says: what came before was read.
    case cutShort(InputFormat)
    /// Unpacked bytes grew beyond all measure; what came before was read.
    case expandsTooFar(times: Int)
    /// Unpacking asks for more memory than is allowed.
    case needsMemory(bytes: Int, limit: Int)
    /// Containers stand in each other deeper than is allowed.
    case nestedTooDeep(limit: Int)
    /// An archive has more members than are read.
    case tooManyMembers(limit: Int)
    /// A record has more lines than are read.
    case tooManyLines(limit: Int)
    /// A member's name leads out of its archive. It was read; nothing is ever written under it.
    case unsafeName
    /// A member is encrypted.
    case encrypted
    /// A member or file is packed in a way that is not known, by the format's own name or number.
    case unknownPacking(String)
  }

  /// A finding.
  public init(kind: Kind, path: String, record: Int? = nil) {
    self.kind = kind
    self.path = path
    self.record = record
  }

  /// Whether the input gave no article because of it.
  public var isRejection: Bool {
    switch kind {
    case .decoded, .invalidBytes, .unsafeName: false
    case .badRecords(let fault, _, _): fault.isRejection
    default: true
    }
  }
}
