import NewsModel

/// A recognition that a sentence says was reached, before its holder is known.
struct RecognitionMention: Hashable, Sendable {
  var type: AchievementType
  /// The tokens that name it.
  var phrase: Range<Int>
  /// Where the words start that say it was reached: `được UBND tỉnh công nhận`.
  var verb: Int
  /// Who recognized it.
  var grantor: String?
}

extension AchievementType {
  /// Whether only a named unit of administration or a place in it holds it.
  var isHeldByUnit: Bool { isRuralStandard || self == .urban || self == .health }

  /// Whether a place holds it, never an organization.
  var isHeldByPlace: Bool { isRuralStandard || self == .urban }

  /// Whether it is one of the standards of new rural areas.
  var isRuralStandard: Bool {
    self == .newRuralArea || self == .advancedNewRuralArea || self == .exemplaryNewRuralArea
  }
}
