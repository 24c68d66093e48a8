/// One non-empty physical line of the decoded source, with the part it plays.
public struct SourceLine: Hashable, Sendable {
  /// 1-based number among all physical lines.
  public var number: Int
  /// The part it plays.
  public var role: LineRole
  /// The cleaning rule that decided so; nil for plain body text.
  public var rule: String?
  /// How sure the role is, 0 to 1; nil where that is not known any more, as in a library.
  public var score: Double?

  /// A line with its role.
  public init(number: Int, role: LineRole, rule: String? = nil, score: Double? = nil) {
    self.number = number
    self.role = role
    self.rule = rule
    self.score = score
  }
}
