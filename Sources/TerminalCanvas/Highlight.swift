/// A part of a text that is drawn in another role.
public struct Highlight: Hashable, Sendable {
  /// UTF-8 bytes of the text, half-open.
  public var range: Range<Int>
  /// What the part means.
  public var role: StyleRole
  /// How it is set off beyond the role, added to the emphasis of the text.
  public var emphasis: Emphasis

  /// A part in a role of its own.
  public init(range: Range<Int>, role: StyleRole = .match, emphasis: Emphasis = []) {
    self.range = range
    self.role = role
    self.emphasis = emphasis
  }
}
