/// Counted nouns: `356 đảng viên sinh hoạt tại 14 chi bộ` → đảng viên sinh hoạt, chi bộ.
///
/// A noun that says little alone (người, buổi, lượt) takes the words before it along; a rate says nothing
/// of what it measures: `hiệu suất 0,4 bàn/trận` → hiệu suất.
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
    let isRate = reader.isRate(unit)
    guard isRate || reader.isGeneric(unit), counted.upperBound <= unit.tokens.upperBound else {
      return IndicatorPhrase(counted)
    }
    let before = reader.phraseBefore(figure, in: sentence)
    return IndicatorPhrase(before, isRate && !before.isEmpty ? 0..<0 : counted)
  }
}

extension IndicatorReader {
  /// Whether a unit says little alone.
  func isGeneric(_ unit: UnitPhrase) -> Bool {
    context.lexicon.cues[.indicatorGeneric].match(
      context.tokens, at: unit.head, limit: unit.tokens.upperBound)?.end == unit.tokens.upperBound
  }
}
