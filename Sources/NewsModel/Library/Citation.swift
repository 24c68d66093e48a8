/// A document as one article cites it.
public struct Citation: Hashable, Sendable {
  /// The number as the article writes it.
  public var number: String
  /// The kind as the article writes it.
  public var kind: String
  /// The unit that the article is mainly about, or nil.
  public var place: Place?
  /// Where the article cites it.
  public var evidence: EvidenceReference

  /// A document as one article cites it.
  public init(number: String, kind: String, place: Place?, evidence: EvidenceReference) {
    self.number = number
    self.kind = kind
    self.place = place
    self.evidence = evidence
  }
}
