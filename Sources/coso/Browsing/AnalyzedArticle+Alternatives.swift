import Gazetteer
import NewsModel

extension AnalyzedArticle {
  /// Adds to an article from a library the other units that could be meant, where that is open.
  mutating func completeAlternatives() {
    guard hasOpenPlaces else { return }
    PlaceResolver(gazetteer: Gazetteer()).addAlternatives(to: &self)
  }
}
