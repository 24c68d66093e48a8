/// An article in a list.
public struct ArticleSummary: Hashable, Sendable {
  /// The article.
  public var article: ArticleReference
  /// The unit it is mainly about, or nil.
  public var subject: Place?
  /// Its author, or nil.
  public var byline: String?
  /// The first words of its text, at most some hundred bytes.
  public var opening: String
  /// How many facts were found in it.
  public var counts: FactCounts

  /// An article in a list.
  public init(
    article: ArticleReference, subject: Place?, byline: String?, opening: String,
    counts: FactCounts
  ) {
    self.article = article
    self.subject = subject
    self.byline = byline
    self.opening = opening
    self.counts = counts
  }
}
