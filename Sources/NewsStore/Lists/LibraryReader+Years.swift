import NewsModel

extension LibraryReader {
  /// The years of the figures that a filter lets through, of the unit that most of them have, the
  /// latest first. Figures without a year are left out.
  func metricYearPage(_ query: ListQuery, range: Range<Int>) throws -> ListPage {
    var conditions = query.filter.conditions(on: .metric)
    conditions.require("f.year_last IS NOT NULL")
    let rows = try database.rows(
      """
      SELECT f.year_last, f.unit, f.value, f.base_value, f.base_max, f.base_unit
      FROM metric f\(conditions.clause)
      """, conditions.arguments
    ).map { row in
      let (unit, value): (String, Double) = (try row.at(1), try row.at(2))
      let measure = Measure(value, unit, base: try BaseAmount(row, at: 3))
      return (year: try row.at(0) as Int, unit: unit, measure: measure)
    }
    let main = rows.commonest(by: { $0.measure.unit })
    let usual = main.commonest(by: { $0.unit }).first
    let (unit, factor) = (usual?.unit ?? "", usual?.measure.factor ?? 1)
    let years = Dictionary(grouping: main) { $0.year }.mapValues { rows in
      rows.map { $0.measure.value / factor }
    }
    let largest = years.values.map(\.median).max() ?? 0
    let items = years.sorted { $0.key > $1.key }.map { year, values in
      ListItem.metricYear(
        MetricYear(
          year: year, unit: unit, median: values.median,
          range: (values.min() ?? 0)...(values.max() ?? 0), count: values.count,
          largestMedian: largest))
    }
    let ordered = query.isReversed ? items.reversed() : items
    let wanted = range.clamped(to: 0..<ordered.count)
    return ListPage(
      items: Array(ordered[wanted]), offset: range.lowerBound, total: ordered.count)
  }
}

extension Array {
  /// The elements that have the commonest of some properties, of equals the one that sorts first.
  fileprivate func commonest(by property: (Element) -> String) -> [Element] {
    Dictionary(grouping: self, by: property)
      .max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.value ?? []
  }
}
