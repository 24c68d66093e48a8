/// A document of the Party or the state that an article cites by number.
public struct CitedDocument: Hashable, Sendable {
  /// The number as written: `25-NQ/TW`.
  public var number: String
  /// The kind as written: `Nghị quyết`.
  public var kind: String
  /// Its date, where the text gives it.
  public var date: CivilDate?
  /// The first place in the text that cites it.
  public var evidence: Evidence
  /// Every place that does, in order, the first included.
  public var ranges: [Range<Int>]

  /// A cited document from its parts.
  public init(
    number: String, kind: String, date: CivilDate? = nil, evidence: Evidence,
    ranges: [Range<Int>]
  ) {
    self.number = number
    self.kind = kind
    self.date = date
    self.evidence = evidence
    self.ranges = ranges
  }
}
