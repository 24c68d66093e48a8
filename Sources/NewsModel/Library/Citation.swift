/// A document as one article cites it.
public struct Citation: Hashable, Sendable {
  /// The document's identity: see `CitedDocument`.
  public var documentID: String
  /// The number as the article writes it.
  public var number: String
  /// The kind as the article writes it.
  public var kind: String
  /// The unit that the article is mainly about, or nil.
  public var place: Place?
  /// Where the article cites it.
  public var evidence: EvidenceReference

  /// A document as one article cites it.
  ///
  /// - Parameter documentID: nil for the one that follows from the number alone.
  public init(
    documentID: String? = nil, number: String, kind: String, place: Place?,
    evidence: EvidenceReference
  ) {
    self.documentID = documentID ?? CitedDocument.documentID(ofNumber: number)
    self.number = number
    self.kind = kind
    self.place = place
    self.evidence = evidence
  }
}
