import NewsModel

extension PlaceResolver {
  /// Finds again which other units could be meant where that is open: a library does not keep it.
  ///
  /// - Complexity: that of resolving the article; constant where nothing is open.
  public func addAlternatives(to article: inout AnalyzedArticle) {
    guard article.hasOpenPlaces else { return }
    let found = resolve(article.article).places.filter { !$0.alternatives.isEmpty }
    func alternatives(_ mentions: PlaceMentions) -> [PlaceMentions.Alternative] {
      guard mentions.isOpen else { return [] }
      return found.first { $0.place.id == mentions.place.id }?.alternatives ?? []
    }
    for index in article.places.indices {
      article.places[index].alternatives = alternatives(article.places[index])
    }
    if let subject = article.subject { article.subject?.alternatives = alternatives(subject) }
  }
}
