/// One row of a list.
public enum ListItem: Hashable, Sendable {
  /// A unit with what is known of it.
  case place(PlaceSummary)
  /// One kind of content of a unit, with its number.
  case section(UnitSection)
  /// A unit that another has become, or was made of.
  case relation(UnitRelation)
  /// The articles of a unit in one year.
  case year(UnitYear)
  /// An article.
  case article(ArticleSummary)
  /// A model.
  case model(ModelSummary)
  /// A model as one article reports it.
  case modelUse(ModelUse)
  /// An indicator.
  case indicator(IndicatorSummary)
  /// A figure.
  case metric(MetricEntry)
  /// The figures of an indicator of one year.
  case metricYear(MetricYear)
  /// An achievement.
  case achievement(AchievementEntry)
  /// A cited document.
  case document(DocumentSummary)
  /// A document as one article cites it.
  case citation(Citation)
}
