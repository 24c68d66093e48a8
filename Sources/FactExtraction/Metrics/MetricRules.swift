import NewsModel

/// Finds the figures of an article: each is read, asked for reasons to leave it out, and given what
/// it measures, its period and its place.
///
/// `Năm 2020, xã Tân Lập còn 32 hộ nghèo` → 32 hộ nghèo of 2020; `quyên góp 1,2 tỷ đồng làm đường` →
/// 1,2 tỷ đồng.
struct MetricRules: Sendable {
  let context: FactContext
  let calendar: Calendar
  let documentTokens: Set<Int>

  private static let rules: [any MetricRule] = [
    RatioMetricRule(), PercentMetricRule(), AmountMetricRule(), DurationMetricRule(),
    CountMetricRule(),
  ]

  /// The metrics in the order of the text.
  func metrics() -> [Metric] {
    let tables = TableFigures(context: context)
    return context.sentences.indices.flatMap { index -> [Metric] in
      guard context.sentences[index].mayHold([.figures, .numberWords]) else { return [] }
      return tables.metrics(ofSentence: index) ?? metrics(ofSentence: index)
    }
  }

  private func metrics(ofSentence index: Int) -> [Metric] {
    let reader = FigureReader(
      context: context, calendar: calendar, documentTokens: documentTokens, index: index)
    let figures = reader.figures()
    guard !figures.isEmpty else { return [] }
    let indicators = IndicatorReader(
      context: context, calendar: calendar,
      numberTokens: TokenRanges(figures.lazy.map(\.number.tokens)),
      figureTokens: TokenRanges(figures.lazy.map { $0.start..<$0.end }))
    var found: [Metric] = []
    for figure in figures where !FigureRejections.reject(figure, in: context) {
      guard let rule = MetricRules.rules.first(where: { $0.applies(to: figure) }) else { continue }
      found.append(metric(figure, by: rule, reader: indicators, last: found.last))
    }
    return found
  }

  private func metric(
    _ figure: Figure, by rule: any MetricRule, reader: IndicatorReader, last: Metric?
  ) -> Metric {
    let sentence = context.sentences[figure.sentence]
    let phrase = rule.indicator(of: figure, in: sentence, reader: reader)
    let unitTokens = unitTokens(figure)
    let unit = context.string(unitTokens)
    let words = phrase.text(in: context)
    let known = context.lexicon.indicators.id(of: phrase, unit: unitTokens, in: context)
    // “tăng 4 tỷ đồng” alone goes on with what the figure before it measured.
    let isOpen = words.isEmpty || known == nil && reader.isChange(phrase)
    let continued = isOpen ? last?.indicator ?? (words.isEmpty ? unit : words) : words
    let bytes = context.bytes(figure.whole)
    let floor = context.tokens[sentence.tokens.lowerBound].range.lowerBound
    return Metric(
      indicator: continued, indicatorID: known, value: figure.number.value,
      valueMax: figure.number.valueMax, comparator: figure.comparator, unit: unit,
      base: context.lexicon.baseUnits.amount(
        figure.number.value, max: figure.number.valueMax, unit: unitTokens, of: context.tokens,
        context.text),
      period: calendar.period(of: figure.whole, sentence: figure.sentence),
      place: context.places.unit(before: bytes.lowerBound, floor: floor),
      evidence: context.evidence(
        figure.whole, rule: rule.name,
        confidence: figure.unit?.kind == .unlisted ? 0.6 : rule.confidence))
  }

  /// The unit as written; that of a ratio starts with its slash.
  private func unitTokens(_ figure: Figure) -> Range<Int> {
    let unit = figure.unit?.tokens ?? 0..<0
    guard figure.number.isRatio else { return unit }
    let end = max(figure.number.tokens.upperBound, unit.upperBound)
    return figure.number.tokens.upperBound - 2..<end
  }
}
