import Gazetteer
import NewsModel
import VietnameseText

@testable import FactExtraction

/// How well the extractor does on the labelled articles, each measure from 0 to 1.
struct FactScores {
  /// F1, or the share of matched facts that agree.
  private(set) var scores: [String: Double] = [:]
  private var counts: [String: (hits: Double, labels: Double, found: Double)] = [:]

  init(of articles: [LabelledArticle]) {
    let resolver = PlaceResolver(gazetteer: Gazetteer())
    for labelled in articles {
      let article = labelled.article
      compare(
        labelled, SampleArticle.extractor.facts(in: article, places: resolver.resolve(article)))
    }
    scores = counts.mapValues { 2 * $0.hits / max(1, $0.labels + $0.found) }
  }

  private mutating func compare(_ labels: LabelledArticle, _ facts: Facts) {
    for (label, metric) in pair("metrics", labels.metrics, facts.metrics, FactScores.isSame) {
      share("unit", FactScores.key(label.unit) == FactScores.key(metric.unit))
      share("comparator", label.comparator == metric.comparator.rawValue)
      share("period", label.period == metric.period)
      share("indicator", FactScores.shareWords(label.indicator, metric.indicator))
    }
    let models = pair("models", labels.models, facts.models) {
      FactScores.key($0.name) == FactScores.key($1.name)
    }
    for case (let label, let model) in models where label.sponsor != nil {
      share("sponsor", FactScores.shareWords(label.sponsor ?? "", model.sponsor ?? ""))
    }
    _ = pair("achievements", labels.achievements, facts.achievements) {
      $0.type == $1.type.rawValue && ($0.year == nil || $0.year == $1.year)
        && FactScores.shareWords($0.holder, $1.holder)
    }
    _ = pair("documents", labels.documents, facts.documents) {
      $0.number == $1.number && $0.date == $1.date?.description
    }
  }

  /// Pairs each label with one fact at most, and counts.
  private mutating func pair<Label, Fact>(
    _ measure: String, _ labels: [Label], _ facts: [Fact], _ isSame: (Label, Fact) -> Bool
  ) -> [(Label, Fact)] {
    var rest = facts
    var pairs: [(Label, Fact)] = []
    for label in labels {
      guard let index = rest.firstIndex(where: { isSame(label, $0) }) else { continue }
      pairs.append((label, rest.remove(at: index)))
    }
    add(measure, Double(pairs.count), Double(labels.count), Double(facts.count))
    return pairs
  }

  private mutating func share(_ measure: String, _ isRight: Bool) {
    add(measure, isRight ? 1 : 0, 1, 1)
  }

  private mutating func add(_ measure: String, _ hits: Double, _ labels: Double, _ found: Double) {
    let before = counts[measure] ?? (0, 0, 0)
    counts[measure] = (before.hits + hits, before.labels + labels, before.found + found)
  }

  private static func isSame(_ label: LabelledArticle.MetricLabel, _ metric: Metric) -> Bool {
    let (quote, other) = (label.quote, metric.evidence.quote)
    return abs(label.value - metric.value) < 1e-6 && label.valueMax == metric.valueMax
      && (quote.contains(other) || other.contains(quote))
  }

  private static func key(_ text: String) -> [String] {
    Folding.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether one phrase has at least half of the other's words.
  private static func shareWords(_ text: String, _ other: String) -> Bool {
    let (first, second) = (Set(key(text)), Set(key(other)))
    guard !first.isEmpty, !second.isEmpty else { return first.isEmpty && second.isEmpty }
    return first.intersection(second).count * 2 >= min(first.count, second.count)
  }
}
