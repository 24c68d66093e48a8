/// Where a row's fact stands, with the sentence around it.
public struct EvidenceReference: Hashable, Sendable {
  /// The article.
  public var article: ArticleReference
  /// Byte range in the article's text.
  public var range: Range<Int>
  /// The sentence that says so, the range highlighted.
  public var passage: Passage

  /// A place in an article.
  public init(article: ArticleReference, range: Range<Int>, passage: Passage) {
    self.article = article
    self.range = range
    self.passage = passage
  }
}
