import NewsModel

extension Browser {
  /// Draws bars instead of the table, then a line over the years where there are several, then the
  /// table again.
  mutating func toggleChart() {
    guard case .list(var list) = trail.top, list.query.isOfOneIndicator else { return }
    switch list.chart?.form {
    case nil: list.chart = Chart()
    case .bars:
      if list.chart?.years.map({ $0.count > 1 }) != false {
        list.chart?.form = .line
      } else {
        list.chart = nil
        notice = Notice(text: words.oneYearOnly)
      }
    case .line: list.chart = nil
    }
    trail.top = .list(list)
  }

  /// The years of the figures that a chart is drawn of.
  mutating func loadChart() -> [Effect] {
    guard case .list(var list) = trail.top, var chart = list.chart else { return [] }
    let effects = chart.missing(for: list.query) { newGeneration() }
    list.chart = chart
    trail.top = .list(list)
    return effects
  }
}
