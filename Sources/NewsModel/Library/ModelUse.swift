/// A model as one article reports it.
public struct ModelUse: Hashable, Sendable {
  /// The model's identity.
  public var modelID: String
  /// The name as the article spells it.
  public var name: String
  /// The kind as the article has it.
  public var kind: String
  /// The organization the article credits, or nil.
  public var sponsor: String?
  /// The unit that follows it, or nil.
  public var place: Place?
  /// Where the article says so.
  public var evidence: EvidenceReference

  /// A model as one article reports it.
  public init(
    modelID: String, name: String, kind: String, sponsor: String?, place: Place?,
    evidence: EvidenceReference
  ) {
    self.modelID = modelID
    self.name = name
    self.kind = kind
    self.sponsor = sponsor
    self.place = place
    self.evidence = evidence
  }
}
