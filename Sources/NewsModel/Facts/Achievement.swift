/// A recognition or result that a unit or organization has reached.
public struct Achievement: Hashable, Sendable {
  /// Its kind.
  public var type: AchievementType
  /// Who reached it, in the words of the text.
  public var holder: String
  /// The unit of administration concerned, or nil.
  public var place: PlaceID?
  /// The year, or nil.
  public var year: String?
  /// Who recognized it, or nil.
  public var grantor: String?
  /// Where the text says so.
  public var evidence: Evidence

  /// An achievement from its parts.
  public init(
    type: AchievementType, holder: String, place: PlaceID? = nil, year: String? = nil,
    grantor: String? = nil, evidence: Evidence
  ) {
    self.type = type
    self.holder = holder
    self.place = place
    self.year = year
    self.grantor = grantor
    self.evidence = evidence
  }
}
