import Foundation
import GRDB
import NewsModel

/// The figures of one indicator beside each other: how large each is among those of a list, which are
/// far from all others, and which contradict another article.
///
/// What it keeps is small: the middle of each kind of figure, the largest, and the contradictions; a
/// figure is measured by these when it is shown.
///
/// - Complexity: made from all figures of the indicator; nothing is read for other lists.
struct MetricComparison: Sendable {
  /// The figures that are compared by size: of one measure and one level of units.
  struct Scale: Hashable {
    var measure: String
    var level: PlaceLevel?
  }

  /// A figure by its article and its place in it.
  struct Key: Hashable {
    var article: Int64
    var position: Int64
  }

  /// How far figures of one scale lie from each other.
  private struct Spread {
    var median: Double
    /// The logarithm of the factor from which on a figure is far from the others.
    var limit: Double
    var count: Int

    func isExceeded(by value: Double) -> Bool { value > 0 && abs(log(value / median)) > limit }
  }

  /// A doubt, the other article by its key.
  enum Doubt {
    case outlier(median: Double, count: Int)
    case contradiction(value: Double, article: Int64)

    /// The doubt with the other article's name.
    func named(by reader: LibraryReader) throws -> MetricDoubt {
      switch self {
      case .outlier(let median, let count): .outlier(median: median, count: count)
      case .contradiction(let value, let article):
        .contradiction(value: value, article: try reader.article(article))
      }
    }
  }

  private var spreads: [Scale: Spread] = [:]
  private var contradictions: [Key: (value: Double, article: Int64)] = [:]
  /// The largest size of each measure among the figures listed.
  private var largest: [String: Double] = [:]

  /// Compares the figures of a filter's indicator; without one there is nothing to compare.
  static func of(_ filter: LibraryFilter, _ reader: LibraryReader) throws -> MetricComparison {
    guard let indicator = filter.indicatorKey else { return MetricComparison() }
    if let known = reader.memory.comparisons[filter] { return known }
    var everything = LibraryFilter()
    everything.indicatorKey = indicator
    var comparison: MetricComparison
    if filter == everything {
      comparison = MetricComparison()
      comparison.compare(try ComparedFigures(filter, reader.database))
    } else {
      comparison = try of(everything, reader)
      comparison.measure(try ComparedFigures(filter, reader.database))
    }
    reader.memory.comparisons[filter] = comparison
    return comparison
  }

  /// How large a figure is beside the largest of the list; nil where nothing was compared.
  func share(of measure: Measure) -> Double? {
    guard let largest = largest[measure.unit] else { return nil }
    return largest > 0 ? min(1, abs(measure.value) / largest) : 0
  }

  /// What there is to doubt about a figure.
  func doubts(about key: Key, _ measure: Measure, level: PlaceLevel?) -> [Doubt] {
    var doubts: [Doubt] = []
    if let spread = spreads[Scale(measure: measure.unit, level: level)],
      spread.isExceeded(by: measure.value)
    {
      doubts.append(.outlier(median: spread.median / measure.factor, count: spread.count))
    }
    if let other = contradictions[key] {
      doubts.append(
        .contradiction(value: other.value / measure.factor, article: other.article))
    }
    return doubts
  }

  private mutating func compare(_ all: ComparedFigures) {
    for (scale, figures) in all.byScale { spreads[scale] = MetricComparison.spread(of: figures) }
    for figures in all.matters() { findContradictions(in: figures) }
    measure(all)
  }

  /// Three times as far from the middle as is usual for half of them (3 MAD, scaled as a standard
  /// deviation is), measured in factors, as sizes of things spread; never less than twice or half as
  /// large, and ten times where half of them are the same. The figures of few articles are parts of a
  /// whole rather than measures of the same.
  private static func spread(of figures: [ComparedFigures.Figure]) -> Spread? {
    let figures = figures.filter { $0.value > 0 }
    var articles: Set<Int64> = []
    guard figures.contains(where: { articles.insert($0.article).inserted && articles.count >= 5 })
    else { return nil }
    let median = figures.map(\.value).median
    let spread = figures.map { abs(log($0.value / median)) }.median * 1.4826
    return Spread(
      median: median, limit: spread > 0 ? max(log(2), 3 * spread) : log(10), count: figures.count)
  }

  /// Another article that has values for the same, and this one is not among them. A difference of a
  /// two-hundredth is one of rounding.
  private mutating func findContradictions(in figures: ArraySlice<ComparedFigures.Figure>) {
    let articles = ComparedFigures.byArticle(figures)
    guard articles.count > 1 else { return }
    for figure in figures {
      let other = articles.first { other in
        other[other.startIndex].article != figure.article
          && !other.contains { figure.agrees(with: $0) }
      }
      guard let other = other?.first else { continue }
      contradictions[Key(article: figure.article, position: figure.position)] =
        (other.value, other.article)
    }
  }

  /// Finds the largest of each measure, of those that are not far from the others if there are any.
  private mutating func measure(_ listed: ComparedFigures) {
    largest = [:]
    var usual: [String: Double] = [:]
    for (scale, figures) in listed.byScale {
      let spread = spreads[scale]
      for figure in figures {
        let size = abs(figure.value)
        largest[scale.measure, default: 0] = max(largest[scale.measure] ?? 0, size)
        guard spread?.isExceeded(by: figure.value) != true else { continue }
        usual[scale.measure, default: 0] = max(usual[scale.measure] ?? 0, size)
      }
    }
    largest.merge(usual) { $1 }
  }
}

extension [Double] {
  /// The value in the middle, or the mean of the two there; 0 of none.
  var median: Double {
    guard !isEmpty else { return 0 }
    let sorted = sorted()
    let middle = count / 2
    return count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
