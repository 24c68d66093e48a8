/// An achievement in a list.
public struct AchievementEntry: Hashable, Sendable {
  /// The achievement; its `place` and `evidence` are resolved beside it.
  public var achievement: Achievement
  /// The unit of administration concerned, or nil.
  public var place: Place?
  /// Where the article says so.
  public var evidence: EvidenceReference

  /// An achievement in a list.
  public init(achievement: Achievement, place: Place?, evidence: EvidenceReference) {
    self.achievement = achievement
    self.place = place
    self.evidence = evidence
  }
}
