import NewsModel

extension ListItem {
  /// Why a figure is to be looked at again; empty for other rows.
  var doubts: [MetricDoubt] { if case .metric(let entry) = self { entry.doubts } else { [] } }

  /// The sign of the first doubt: `≠` for a contradiction, `!` for a value far from the others.
  var doubtSigns: String {
    switch doubts.last {
    case .outlier: "!"
    case .contradiction: "≠"
    case nil: ""
    }
  }
}

extension Words {
  /// Why a figure is to be looked at again, in a line.
  func explanation(of doubts: [MetricDoubt], about metric: Metric) -> String {
    doubts.reversed().map { explanation(of: $0, metric) }.joined(separator: " · ")
  }

  private func explanation(of doubt: MetricDoubt, _ metric: Metric) -> String {
    let unit = metric.unit
    return switch doubt {
    case .outlier(let median, let count):
      say(
        "! xa các nơi khác: trung vị của \(number(count)) số liệu là \(number(median)) \(unit)",
        "! far from others: the median of \(number(count)) figures is \(number(median)) \(unit)")
    case .contradiction(let value, let article):
      say(
        "≠ bài khác ghi \(number(value)) \(unit): \(source(of: article))",
        "≠ another article says \(number(value)) \(unit): \(source(of: article))")
    }
  }

  private func source(of article: ArticleReference) -> String {
    let parts = [article.outlet ?? "", date(article.published)].filter { !$0.isEmpty }
    return parts.isEmpty ? article.title : parts.joined(separator: " ")
  }
}
