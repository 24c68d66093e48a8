/// Shares: `tỷ lệ hộ nghèo giảm còn 1,9%` → tỷ lệ hộ nghèo; `95% hộ gia đình văn hóa` → hộ gia đình
/// văn hóa.
struct PercentMetricRule: MetricRule {
  let name = "metric.percent"
  let confidence = 0.95

  func applies(to figure: Figure) -> Bool { figure.unitKind == .percent }

  func indicator(
    of figure: Figure, in sentence: FactSentence, reader: IndicatorReader
  ) -> IndicatorPhrase {
    let before = reader.phraseBefore(figure, in: sentence)
    let after = reader.phrase(from: figure.end, in: sentence)
    if after.isEmpty || (reader.namesQuantity(before) && (after.count < 3 || reader.leads(before)))
    {
      return IndicatorPhrase(before.isEmpty ? after : before)
    }
    return IndicatorPhrase(after)
  }
}
