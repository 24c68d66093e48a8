/// Counted nouns: `356 đảng viên sinh hoạt tại 14 chi bộ` → đảng viên sinh hoạt, chi bộ.
///
/// A noun that says little alone (người, buổi, lượt) takes the words before it along.
struct CountMetricRule: MetricRule {
  let name = "metric.count"
  let confidence = 0.85

  func applies(to figure: Figure) -> Bool { figure.unit?.isCount ?? false }

  func indicator(
    of figure: Figure, in sentence: FactSentence, reader: IndicatorReader
  ) -> IndicatorPhrase {
    guard let unit = figure.unit else { return IndicatorPhrase(0..<0) }
    let after = reader.phrase(from: unit.head, in: sentence)
    let counted = unit.head..<max(unit.tokens.upperBound, after.upperBound)
    guard reader.isGeneric(unit), counted.upperBound <= unit.tokens.upperBound else {
      return IndicatorPhrase(counted)
    }
    return IndicatorPhrase(reader.phraseBefore(figure, in: sentence), counted)
  }
}

extension IndicatorReader {
  /// Whether a unit says little alone.
  func isGeneric(_ unit: UnitPhrase) -> Bool {
    context.lexicon.cues[.indicatorGeneric].match(
      context.tokens, at: unit.head, limit: unit.tokens.upperBound)?.end == unit.tokens.upperBound
  }
}
