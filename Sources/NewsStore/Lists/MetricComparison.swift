import Foundation
import GRDB
import NewsModel
import VietnameseText

/// The figures of one indicator beside each other: how large each is among those of a list, which are
/// far from all others, and which contradict another article.
///
/// - Complexity: made from all figures of the indicator; nothing is read for other lists.
struct MetricComparison {
  private var shares: [Key: Double] = [:]
  private var found: [Key: [Doubt]] = [:]

  /// A figure by its article and its place in it.
  fileprivate struct Key: Hashable {
    var article: Int64
    var position: Int64
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

  fileprivate struct Figure {
    var key: Key
    var unit: Int64?
    var level: String?
    var measure: String
    var period: String?
    /// In the base unit.
    var value: Double
    /// How much of that one of its own unit is.
    var factor: Double
    var isExact: Bool
  }

  /// What figures must share to be compared by size.
  fileprivate struct Scale: Hashable {
    var measure: String
    var level: String?
  }

  /// What figures must share to speak of the same.
  fileprivate struct Matter: Hashable {
    var unit: Int64
    var measure: String
    var period: String
  }

  /// Compares the figures of a filter's indicator; without one there is nothing to compare.
  init(_ filter: LibraryFilter, _ reader: LibraryReader) throws {
    guard let indicator = filter.indicatorKey else { return }
    var everything = LibraryFilter()
    everything.indicatorKey = indicator
    let all = try MetricComparison.figures(everything, reader)
    for group in Dictionary(grouping: all, by: \.scale).values { findOutliers(in: group) }
    for group in Dictionary(grouping: all.filter(\.isExact), by: \.matter) where group.key != nil {
      findContradictions(in: group.value)
    }
    let listed = filter == everything ? all : try MetricComparison.figures(filter, reader)
    for group in Dictionary(grouping: listed, by: \.measure).values { measure(group) }
  }

  /// How large a figure is beside the largest of the list; nil where it was not compared.
  func share(of article: Int64, _ position: Int64) -> Double? {
    shares[Key(article: article, position: position)]
  }

  /// What there is to doubt about a figure.
  func doubts(about article: Int64, _ position: Int64) -> [Doubt] {
    found[Key(article: article, position: position)] ?? []
  }

  private static func figures(
    _ filter: LibraryFilter, _ reader: LibraryReader
  ) throws -> [Figure] {
    let conditions = filter.conditions(on: .metric)
    return try reader.database.rows(
      """
      SELECT f.article_key, f.position, f.unit_key, p.level, f.unit, f.period, f.value,
        f.comparator = '=' AND f.value_max IS NULL, f.base_value, f.base_max, f.base_unit
      FROM metric f LEFT JOIN place p ON p.place_key = f.unit_key\(conditions.clause)
      ORDER BY f.article_key, f.position
      """, conditions.arguments
    ).map { row in
      let measure = Measure(
        try row.at(6), try row.at(4), base: try BaseAmount(row, at: 8))
      return try Figure(
        key: Key(article: row.at(0), position: row.at(1)), unit: row.at(2), level: row.at(3),
        measure: measure.unit, period: row.at(5), value: measure.value,
        factor: measure.factor, isExact: row.at(7))
    }
  }

  /// Three times as far from the middle as is usual for half of them (3 MAD, scaled as a standard
  /// deviation is), measured in factors, as sizes of things spread; never less than twice or half as
  /// large, and ten times where half of them are the same. The figures of few articles are parts of a
  /// whole rather than measures of the same.
  private mutating func findOutliers(in group: [Figure]) {
    let group = group.filter { $0.value > 0 }
    guard Set(group.map(\.key.article)).count >= 5 else { return }
    let median = group.map(\.value).median
    let spread = group.map { abs(log($0.value / median)) }.median * 1.4826
    let limit = spread > 0 ? max(log(2), 3 * spread) : log(10)
    for figure in group where abs(log(figure.value / median)) > limit {
      found[figure.key, default: []].append(
        .outlier(median: median / figure.factor, count: group.count))
    }
  }

  /// Another article that has values for the same, and this one is not among them. A difference of a
  /// two-hundredth is one of rounding.
  private mutating func findContradictions(in group: [Figure]) {
    let articles = Dictionary(grouping: group, by: \.key.article)
    guard articles.count > 1 else { return }
    for figure in group {
      let other = group.first { other in
        other.key.article != figure.key.article && !figure.agrees(with: other)
          && articles[other.key.article]?.contains { figure.agrees(with: $0) } == false
      }
      guard let other else { continue }
      found[figure.key, default: []].append(
        .contradiction(value: other.value / figure.factor, article: other.key.article))
    }
  }

  private mutating func measure(_ group: [Figure]) {
    let usual = group.filter { found[$0.key]?.contains { $0.isOutlier } != true }
    let largest = (usual.isEmpty ? group : usual).map { abs($0.value) }.max() ?? 0
    for figure in group {
      shares[figure.key] = largest > 0 ? min(1, abs(figure.value) / largest) : 0
    }
  }
}

extension MetricComparison.Doubt {
  fileprivate var isOutlier: Bool { if case .outlier = self { true } else { false } }
}

extension MetricComparison.Figure {
  fileprivate var scale: MetricComparison.Scale { .init(measure: measure, level: level) }

  fileprivate var matter: MetricComparison.Matter? {
    guard let unit, let period else { return nil }
    return .init(unit: unit, measure: measure, period: period)
  }

  fileprivate func agrees(with other: Self) -> Bool {
    abs(value - other.value) <= max(abs(value), abs(other.value)) / 200
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
