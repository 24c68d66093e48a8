/// Of the articles that were looked at, those that match.
struct KnownMatches: Sendable {
  private(set) var seen = ArticleSet()
  private(set) var matching = ArticleSet()

  /// Those of some articles that were not looked at.
  func unseen(_ some: ArticleSet) -> ArticleSet { some.subtracting(seen) }

  /// Notes which of some articles match.
  mutating func note(_ some: ArticleSet, matching: ArticleSet) {
    seen.formUnion(some)
    self.matching.formUnion(matching)
  }

  /// What memory they take, in words of 64 articles.
  var size: Int { seen.words.count + matching.words.count }
}
