import NewsModel

/// The part that a line was found to play, and the rule that found it.
struct LineVerdict: Hashable, Sendable {
  /// The part.
  var role: LineRole
  /// The rule's name; nil for running text, which no rule claims.
  var rule: String?
  /// How sure that is, 0 to 1.
  var score: Double
}
