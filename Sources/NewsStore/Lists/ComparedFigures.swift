import GRDB
import NewsModel

/// The figures of an indicator that a filter lets through, as far as they are compared: there may be very
/// many, so words are numbers here.
struct ComparedFigures {
  struct Figure {
    let article: Int64
    let position: Int64
    /// The unit it counts under; 0 for none.
    let unit: Int64
    /// The number of its measure, and that of its level.
    let scale: Int
    /// The number of its period; nil for none.
    let period: Int?
    /// In the base unit.
    let value: Double
    let isExact: Bool

    func agrees(with other: Figure) -> Bool {
      abs(value - other.value) <= max(abs(value), abs(other.value)) / 200
    }
  }

  private var figures: [Figure] = []
  private var scales = Numbers<MetricComparison.Scale>()
  private var periods = Numbers<String>()

  init(_ filter: LibraryFilter, _ database: Database) throws {
    let conditions = filter.conditions(on: .metric)
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT f.article_key, f.position, f.unit_key, p.level, f.period,
            f.comparator = '=' AND f.value_max IS NULL,
            CASE WHEN f.base_unit IS NULL THEN f.value ELSE coalesce(f.base_value, f.value) END,
            CASE WHEN f.base_value IS NULL THEN f.unit ELSE coalesce(f.base_unit, f.unit) END
          FROM metric f LEFT JOIN place p ON p.place_key = f.unit_key\(conditions.clause)
          """), arguments: conditions.arguments)
    var measures: [String: String] = [:]
    while let row = try rows.next() {
      let written: String = try row.at(7)
      let measure = measures[written] ?? Measure(0, written, base: nil).unit
      measures[written] = measure
      let level = (try row.at(3) as String?).flatMap(PlaceLevel.init(rawValue:))
      let period: String? = try row.at(4)
      figures.append(
        Figure(
          article: try row.at(0), position: try row.at(1), unit: try row.at(2) ?? 0,
          scale: scales.number(of: .init(measure: measure, level: level)),
          period: period.map { periods.number(of: $0) }, value: try row.at(6),
          isExact: try row.at(5)))
    }
  }

  /// The figures of each scale.
  var byScale: [(MetricComparison.Scale, [Figure])] {
    var groups = [[Figure]](repeating: [], count: scales.values.count)
    for figure in figures { groups[figure.scale].append(figure) }
    return Array(zip(scales.values, groups))
  }

  /// The exact figures that speak of the same: of one unit, one measure and one period; each in the order
  /// of the articles.
  func matters() -> [ArraySlice<Figure>] {
    figures.filter { $0.isExact && $0.unit != 0 && $0.period != nil }
      .sorted { $0.order < $1.order }[...].runs { $0.isAboutSame(as: $1) }
  }

  /// Figures in the order of their articles, those of each together.
  static func byArticle(_ figures: ArraySlice<Figure>) -> [ArraySlice<Figure>] {
    figures.runs { $0.article == $1.article }
  }
}

extension ArraySlice {
  /// The stretches of elements that are alike.
  fileprivate func runs(_ areAlike: (Element, Element) -> Bool) -> [ArraySlice] {
    var (runs, start) = ([ArraySlice](), startIndex)
    for next in indices.dropFirst() where !areAlike(self[next - 1], self[next]) {
      runs.append(self[start..<next])
      start = next
    }
    if start < endIndex { runs.append(self[start...]) }
    return runs
  }
}

extension ComparedFigures.Figure {
  // A unit has one level, so that of one unit the figures of one measure are those of one scale.
  fileprivate var order: (Int64, Int, Int, Int64, Int64) {
    (unit, scale, period ?? -1, article, position)
  }

  fileprivate func isAboutSame(as other: Self) -> Bool {
    (unit, scale, period ?? -1) == (other.unit, other.scale, other.period ?? -1)
  }
}

/// Gives values numbers from 0, in the order in which they come.
private struct Numbers<Value: Hashable> {
  private(set) var values: [Value] = []
  private var numbers: [Value: Int] = [:]

  mutating func number(of value: Value) -> Int {
    if let number = numbers[value] { return number }
    numbers[value] = values.count
    values.append(value)
    return values.count - 1
  }
}
