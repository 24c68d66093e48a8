/// One non-empty physical line of the decoded source, with the part it plays.
public struct SourceLine: Hashable, Sendable {
  /// 1-based number among all physical lines.
  public var number: Int
  /// The part it plays.
  public var role: LineRole
  /// The cleaning rule that decided so; nil for plain body text.
  public var rule: String?

  /// A line with its role.
  public init(number: Int, role: LineRole, rule: String? = nil) {
    self.number = number
    self.role = role
    self.rule = rule
  }
}
