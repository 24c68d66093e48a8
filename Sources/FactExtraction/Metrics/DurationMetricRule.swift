/// Measured durations: `thời gian thi công 30 ngày` → thời gian thi công.
struct DurationMetricRule: MetricRule {
  let name = "metric.duration"
  let confidence = 0.75

  func applies(to figure: Figure) -> Bool { figure.unitKind == .time }

  func indicator(
    of figure: Figure, in sentence: FactSentence, reader: IndicatorReader
  ) -> IndicatorPhrase {
    IndicatorPhrase(reader.phraseBefore(figure, in: sentence))
  }
}
