import NewsModel

extension Words {
  /// A whole number in groups of three.
  func number(_ value: Int) -> String { say.number(value) }

  /// A number with at most four decimals.
  func number(_ value: Double) -> String { say.number(value) }

  /// A figure's value as it is meant: `>50`, `10-15`, `96,5`.
  func value(of metric: Metric) -> String {
    let sign = metric.comparator == .equal ? "" : metric.comparator.rawValue
    guard let maximum = metric.valueMax else { return sign + number(metric.value) }
    return sign + number(metric.value) + "-" + number(maximum)
  }

  /// A day: `21/03/2016` in Vietnamese, `2016-03-21` in English; empty for none.
  func date(_ date: CivilDate?) -> String {
    guard let date else { return "" }
    let fields = date.description.split(separator: "-")
    return say(fields.reversed().joined(separator: "/"), date.description)
  }
}
