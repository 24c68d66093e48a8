/// Money and measures: `thu nhập bình quân đạt 64 triệu đồng/người/năm` → thu nhập bình quân; `hiến
/// 1.200 m2 đất` → hiến đất.
struct AmountMetricRule: MetricRule {
  let name = "metric.amount"
  let confidence = 0.9

  func applies(to figure: Figure) -> Bool {
    figure.unitKind == .money || figure.unitKind == .measure
  }

  func indicator(
    of figure: Figure, in sentence: FactSentence, reader: IndicatorReader
  ) -> IndicatorPhrase {
    let before = reader.phraseBefore(figure, in: sentence)
    let after = reader.phrase(from: figure.end, in: sentence)
    if reader.namesQuantity(before) { return IndicatorPhrase(before) }
    return IndicatorPhrase(before, after.prefix(7))
  }
}
