import GRDB
import NewsModel
import VietnameseText

/// Writes the facts of an article, a row for each.
struct FactWriter {
  let database: Database

  /// Writes all facts, and notes whose counts change by it.
  func insert(
    _ analyzed: AnalyzedArticle, in context: FactContext, touching touched: inout TouchedKeys
  ) throws {
    touched.places.formUnion(context.places.values)
    for (position, model) in analyzed.models.enumerated() {
      touched.models.insert(try insert(model, at: position, in: context))
    }
    for (position, metric) in analyzed.metrics.enumerated() {
      touched.indicators.insert(try insert(metric, at: position, in: context))
    }
    for (position, achievement) in analyzed.achievements.enumerated() {
      try insert(achievement, at: position, in: context)
    }
    for (position, document) in analyzed.documents.enumerated() {
      touched.documents.insert(try insert(document, at: position, in: context))
    }
  }

  private func insert(
    _ model: ExemplaryModel, at position: Int, in context: FactContext
  ) throws -> Int64 {
    let key = try database.key(
      """
      INSERT INTO model (id) VALUES (?) ON CONFLICT (id) DO UPDATE SET id = id
      RETURNING model_key
      """, [model.modelID])
    try database.run(
      """
      INSERT INTO model_use (article_key, position, model_key, name, kind, sponsor,
        place_key, unit_key, year, year_last, range_start, range_end, passage_start, passage_end,
        rule, confidence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        context.articleKey, position, key, model.name, model.kind, model.sponsor,
        context.placeKey(model.place), context.unitKey(model.place), context.year, context.year,
      ] + span(of: model.evidence, in: context))
    return key
  }

  private func insert(
    _ metric: Metric, at position: Int, in context: FactContext
  ) throws -> Int64 {
    let key = try database.key(
      """
      INSERT INTO indicator (id) VALUES (?) ON CONFLICT (id) DO UPDATE SET id = id
      RETURNING indicator_key
      """, [metric.indicatorKey])
    let years = YearSpan(metric.period, otherwise: context.year)
    try database.run(
      """
      INSERT INTO metric (article_key, position, indicator_key, indicator, is_known, value,
        value_max, comparator, unit, period, place_key, unit_key, year, year_last,
        range_start, range_end, passage_start, passage_end, rule, confidence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        context.articleKey, position, key, metric.indicator, metric.indicatorID != nil,
        metric.value.isFinite ? metric.value : 0, metric.valueMax, metric.comparator.rawValue,
        metric.unit, metric.period, context.placeKey(metric.place),
        context.unitKey(metric.place), years.first, years.last,
      ] + span(of: metric.evidence, in: context))
    return key
  }

  private func insert(
    _ achievement: Achievement, at position: Int, in context: FactContext
  ) throws {
    let keys = NameKeys(achievement.holder)
    let years = YearSpan(achievement.year, otherwise: context.year)
    try database.run(
      """
      INSERT INTO achievement (article_key, position, type, holder, name_order, words_folded,
        words_exact, stated_year, grantor, place_key, unit_key, year, year_last,
        range_start, range_end, passage_start, passage_end, rule, confidence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        context.articleKey, position, achievement.type.rawValue, achievement.holder, keys.order,
        keys.folded, keys.exact, achievement.year, achievement.grantor,
        context.placeKey(achievement.place), context.unitKey(achievement.place),
        years.first, years.last,
      ] + span(of: achievement.evidence, in: context))
  }

  private func insert(
    _ document: CitedDocument, at position: Int, in context: FactContext
  ) throws -> Int64 {
    let key = try database.key(
      """
      INSERT INTO document (id) VALUES (?) ON CONFLICT (id) DO UPDATE SET id = id
      RETURNING document_key
      """, [DocumentNumber.key(of: document.number)])
    try database.run(
      """
      INSERT INTO citation (article_key, position, document_key, number, kind, date, ranges,
        unit_key, year, year_last, range_start, range_end, passage_start, passage_end,
        rule, confidence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        context.articleKey, position, key, document.number, document.kind,
        document.date?.description, RangeCoding.encode(document.ranges), context.subject,
        context.year, context.year,
      ] + span(of: document.evidence, in: context))
    return key
  }

  private func span(of evidence: Evidence, in context: FactContext) -> StatementArguments {
    let range = context.passages.clamp(evidence.range)
    let passage = context.passages.passage(around: range)
    return [
      range.lowerBound, range.upperBound, passage.lowerBound, passage.upperBound,
      evidence.rule, evidence.confidence,
    ]
  }
}
