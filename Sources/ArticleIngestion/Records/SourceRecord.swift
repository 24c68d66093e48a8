/// One record of an input: what one article is made of, as it came out of its containers.
public struct SourceRecord: Sendable {
  /// The path of the file, as given by the user.
  public var path: String
  /// Its 0-based number among all records of the file.
  public var number: Int
  /// Where it stands, for people: the path, and the names of the archive's members on the way.
  public var place: String
  /// The record as it stands in its container. Its digest is the article's identity.
  var bytes: [UInt8]
  /// The page to be cleaned.
  var content: Content
  /// What the container knows of it.
  var metadata = RecordMetadata()

  /// The ways in which a page comes.
  enum Content: Sendable {
    /// Plain text in an encoding that is to be found out.
    case text([UInt8])
    /// Plain text that is UTF-8 by the container's standard.
    case unicode([UInt8])
    /// A page or a piece of HTML, with the name of its encoding where the container states it.
    case html([UInt8], charset: String?)
  }

  /// The size of what is in memory, in bytes.
  public var byteCount: Int { bytes.count }

  /// The identity of the article that the record is.
  public var articleID: String { String(MessageDigest.sha256(bytes).prefix(16)) }
}

/// What a container states about a record, each in the form the container gave.
struct RecordMetadata: Hashable, Sendable {
  /// The headline.
  var title: String?
  /// The paragraph under the headline.
  var lead: String?
  /// The page's address.
  var url: String?
  /// The day of publication.
  var date: String?
  /// Who wrote it.
  var author: String?
  /// The newspaper or portal.
  var outlet: String?

  /// What another source states where this one is silent.
  func completed(by other: RecordMetadata) -> RecordMetadata {
    RecordMetadata(
      title: title ?? other.title, lead: lead ?? other.lead, url: url ?? other.url,
      date: date ?? other.date, author: author ?? other.author, outlet: outlet ?? other.outlet)
  }
}
