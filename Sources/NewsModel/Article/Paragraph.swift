/// A stretch of the cleaned text that came from one line.
public struct Paragraph: Hashable, Sendable {
  /// Byte range in the article's text.
  public var range: Range<Int>
  /// The part it plays; always one that is kept.
  public var role: LineRole
  /// The physical line it came from, 1-based.
  public var lineNumber: Int

  /// A paragraph of an article's text.
  public init(range: Range<Int>, role: LineRole, lineNumber: Int) {
    self.range = range
    self.role = role
    self.lineNumber = lineNumber
  }
}
