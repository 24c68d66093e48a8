/// One way of telling what a figure measures, by the kind of its unit.
protocol MetricRule: Sendable {
  /// The rule's name, as evidence carries it.
  var name: String { get }
  /// How sure a metric by this rule is, 0 to 1.
  var confidence: Double { get }
  /// Whether the rule is for this figure.
  func applies(to figure: Figure) -> Bool
  /// What the figure measures.
  func indicator(
    of figure: Figure, in sentence: FactSentence, reader: IndicatorReader
  ) -> IndicatorPhrase
}
