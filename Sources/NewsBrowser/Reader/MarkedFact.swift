import NewsModel

/// A fact at one of the places where the text states it.
struct MarkedFact: Hashable, Sendable {
  /// Byte range in the article's text.
  var range: Range<Int>
  /// What is stated there.
  var content: Content

  /// The kinds of facts.
  enum Content: Hashable, Sendable {
    case place(Place)
    case metric(Metric)
    case model(ExemplaryModel)
    case achievement(Achievement)
    case document(CitedDocument)
  }
}

extension AnalyzedArticle {
  /// Every place in the text that states a fact, in the order of the text; of two that begin
  /// together, the longer first.
  ///
  /// Ranges that reach beyond the text are cut, so that a damaged index cannot do harm.
  func markedFacts() -> [MarkedFact] {
    let end = article.text.utf8.count
    var facts: [MarkedFact] = []
    func mark(_ range: Range<Int>, _ content: MarkedFact.Content) {
      let inside = range.clamped(to: 0..<end)
      if !inside.isEmpty { facts.append(MarkedFact(range: inside, content: content)) }
    }
    for mentions in places {
      for range in mentions.ranges { mark(range, .place(mentions.place)) }
    }
    for metric in metrics { mark(metric.evidence.range, .metric(metric)) }
    for model in models { mark(model.evidence.range, .model(model)) }
    for achievement in achievements { mark(achievement.evidence.range, .achievement(achievement)) }
    for document in documents {
      let ranges = document.ranges.isEmpty ? [document.evidence.range] : document.ranges
      for range in ranges { mark(range, .document(document)) }
    }
    return facts.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
  }

  /// Where the article names a unit, and how sure that is.
  func mentions(of id: PlaceID) -> PlaceMentions? { places.first { $0.place.id == id } }

  /// The unit with this identity, if the article names it.
  func place(_ id: PlaceID?) -> Place? {
    guard let id else { return nil }
    if let subject, subject.place.id == id { return subject.place }
    return places.first { $0.place.id == id }?.place
  }
}
