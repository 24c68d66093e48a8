/// Parts of a whole: `đạt 19/19 tiêu chí nông thôn mới` → tiêu chí nông thôn mới.
struct RatioMetricRule: MetricRule {
  let name = "metric.ratio"
  let confidence = 0.9

  func applies(to figure: Figure) -> Bool { figure.number.isRatio }

  func indicator(
    of figure: Figure, in sentence: FactSentence, reader: IndicatorReader
  ) -> IndicatorPhrase {
    if let unit = figure.unit, unit.isCount {
      let after = reader.phrase(from: unit.head, in: sentence)
      return IndicatorPhrase(unit.head..<max(unit.tokens.upperBound, after.upperBound))
    }
    return IndicatorPhrase(reader.phraseBefore(figure, in: sentence))
  }
}
