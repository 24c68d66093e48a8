/// Why a figure is to be looked at again. Nothing is wrong by that alone: the sentence decides.
public enum MetricDoubt: Hashable, Sendable {
  /// It is far from the middle of so many figures of the same indicator, unit and level.
  case outlier(median: Double, count: Int)
  /// Another article has another value for the same place, indicator, unit and period.
  case contradiction(value: Double, article: ArticleReference)
}
