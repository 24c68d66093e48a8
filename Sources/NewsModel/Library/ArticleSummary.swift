/// An article in a list.
public struct ArticleSummary: Hashable, Sendable {
  /// The article.
  public var article: ArticleReference
  /// The unit it is mainly about, or nil.
  public var subject: Place?
  /// Whether it is open that the unit is that one, and no other of the name.
  public var isSubjectOpen: Bool
  /// Its author, or nil.
  public var byline: String?
  /// The first words of its text, at most some hundred bytes.
  public var opening: String
  /// How many facts were found in it.
  public var counts: FactCounts
  /// In how many more places it stands: other files, and editions that are nearly the same.
  public var copyCount: Int

  /// An article in a list.
  public init(
    article: ArticleReference, subject: Place?, isSubjectOpen: Bool = false, byline: String?,
    opening: String, counts: FactCounts, copyCount: Int = 0
  ) {
    self.article = article
    self.subject = subject
    self.isSubjectOpen = isSubjectOpen
    self.byline = byline
    self.opening = opening
    self.counts = counts
    self.copyCount = copyCount
  }
}
