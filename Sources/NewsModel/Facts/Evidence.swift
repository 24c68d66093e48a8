/// What a fact rests on: the place in the article's text that says so.
public struct Evidence: Hashable, Sendable {
  /// Byte range in the article's text, half open.
  public var range: Range<Int>
  /// The text of that range.
  public var quote: String
  /// The name of the rule that found it.
  public var rule: String
  /// How sure the rule is: 0 to 1.
  public var confidence: Double

  /// Evidence from its parts.
  public init(range: Range<Int>, quote: String, rule: String, confidence: Double) {
    self.range = range
    self.quote = quote
    self.rule = rule
    self.confidence = confidence
  }
}
