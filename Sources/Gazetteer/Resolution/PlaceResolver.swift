import NewsModel

/// Decides which units the names in an article mean.
///
/// All names of an article are weighed together: a name stands for one unit throughout, units that
/// the text joins (`xã A, huyện B`) lie in each other, and the units of one article tend to lie in
/// one district and province. What the text says without names counts too: a `thành phố` above the
/// `huyện` is a city run by the central government; the date excludes units that were not there.
///
/// - Complexity: linear in the text, times the number of units that share a name (at most 40).
public struct PlaceResolver: Sendable {
  let gazetteer: Gazetteer
  let finder: PlaceMentionFinder
  let origin: ArticleOrigin

  /// A resolver over a gazetteer.
  public init(gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    finder = PlaceMentionFinder(gazetteer: gazetteer)
    origin = ArticleOrigin(gazetteer: gazetteer, lexicon: finder.lexicon)
  }

  /// The units that the kept text names, and the one that the article is mainly about.
  ///
  /// Names that are borne by no unit are left out. Where several units could be meant and little
  /// decides, the most plausible one is given with a confidence under 0.5.
  public func resolve(_ article: Article) -> PlaceResolution {
    guard let weighing = weighing(of: article) else { return PlaceResolution() }
    let places = weighing.places()
    let subject = SubjectChoice(sightings: weighing.sightings, places: places).subject()
    return PlaceResolution(subject: subject, places: places.map(\.mentions))
  }

  /// The units that the kept text names, each with why it is taken to be that one.
  public func explain(_ article: Article) -> [PlaceExplanation] {
    guard let weighing = weighing(of: article) else { return [] }
    return weighing.places().map {
      PlaceExplanation(mentions: $0.mentions, reason: weighing.reason(for: $0))
    }
  }

  /// What the names of an article weigh; nil when it has none.
  private func weighing(of article: Article) -> Weighing? {
    let sightings = finder.sightings(in: article)
    guard !sightings.mentions.isEmpty else { return nil }
    let surroundings = Surroundings(
      article: article, sightings: sightings, origin: origin, gazetteer: gazetteer)
    let weighing = Weighing(
      gazetteer: gazetteer, sightings: sightings, surroundings: surroundings)
    weighing.run()
    return weighing
  }
}
