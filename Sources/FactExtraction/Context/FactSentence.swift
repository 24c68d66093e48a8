import NewsModel

/// A sentence of a kept paragraph.
struct FactSentence: Hashable, Sendable {
  /// Its tokens.
  var tokens: Range<Int>
  /// The paragraph's index in the article.
  var paragraph: Int
  /// The part its paragraph plays.
  var role: LineRole
}
