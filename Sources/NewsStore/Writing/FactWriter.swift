import GRDB
import NewsModel
import VietnameseText

/// Writes the facts of an article, a row for each.
struct FactWriter {
  let database: Database
  private(set) var subjects: SubjectKeys

  init(database: Database, known: WriterMemory.SubjectKeys) {
    self.database = database
    subjects = SubjectKeys(database: database, known: known)
  }

  /// Writes all facts, and counts them.
  ///
  /// - Returns: the models and the documents that are among them.
  mutating func insert(
    _ prepared: PreparedArticle, in context: FactContext, counting changes: inout CountChanges
  ) throws -> (models: Set<Int64>, documents: Set<Int64>) {
    let analyzed = prepared.analyzed
    var (models, documents): (Set<Int64>, Set<Int64>) = ([], [])
    // One of them may be a slip of a later one: which rows they have is known after all were looked up.
    for model in analyzed.models {
      _ = try subjects.key(ofModel: model.modelID, counting: &changes)
    }
    for (position, model) in analyzed.models.enumerated() {
      let key = try subjects.key(ofModel: model.modelID, counting: &changes)
      try insert(model, key, prepared.models[position], at: position, in: context)
      changes.addModel(
        key, unit: context.unitKey(model.place), name: model.name, kind: model.kind,
        sponsor: model.sponsor, 1)
      models.insert(key)
    }
    for (position, metric) in analyzed.metrics.enumerated() {
      let key = try subjects.key(of: .indicator, id: prepared.indicatorIDs[position])
      let figure = IndicatorChanges.Figure(
        indicator: key, unit: context.unitKey(metric.place), name: metric.indicator,
        measure: metric.unit, isKnown: metric.indicatorID != nil)
      try changes.addMetric(
        figure, keys: prepared.indicators[position],
        isNew: subjects.new[.indicator]?[key] != nil, in: database)
      try insert(metric, key, prepared.metrics[position], at: position, in: context)
    }
    for (position, achievement) in analyzed.achievements.enumerated() {
      try insert(
        achievement, prepared.achievements[position], prepared.holders[position], at: position,
        in: context)
      changes.addAchievement(unit: context.unitKey(achievement.place), 1)
    }
    for (position, document) in analyzed.documents.enumerated() {
      let key = try insert(document, prepared.documents[position], at: position, in: context)
      changes.addCitation(
        key, unit: context.subject, number: document.number, kind: document.kind,
        date: document.date?.description, issuer: document.issuer, 1)
      documents.insert(key)
    }
    return (models, documents)
  }

  private func insert(
    _ model: ExemplaryModel, _ key: Int64, _ span: FactSpan, at position: Int,
    in context: FactContext
  ) throws {
    try database.run(
      """
      INSERT INTO model_use (article_key, position, model_key, name, kind, sponsor,
        unit_key, year, year_last, range_start, range_end, passage_start, passage_end, rule, confidence,
        unit_is_stated)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        context.articleKey, position, key, model.name, model.kind, model.sponsor,
        context.unitKey(model.place), context.year, context.year,
      ] + span.columns + [context.isKnown(model.place)])
  }

  private func insert(
    _ metric: Metric, _ key: Int64, _ span: FactSpan, at position: Int, in context: FactContext
  ) throws {
    let years = YearSpan(metric.period, otherwise: context.year)
    try database.run(
      """
      INSERT INTO metric (article_key, position, indicator_key, indicator, is_known, value,
        value_max, comparator, unit, period, unit_key, year, year_last, base_value, base_max, base_unit,
        range_start, range_end, passage_start, passage_end, rule, confidence, unit_is_stated)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        context.articleKey, position, key, metric.indicator, metric.indicatorID != nil,
        metric.value.isFinite ? metric.value : 0, metric.valueMax, metric.comparator.rawValue,
        metric.unit, metric.period, context.unitKey(metric.place), years.first, years.last,
        metric.base.map { $0.value.isFinite ? $0.value : 0 }, metric.base?.valueMax,
        metric.base?.unit,
      ] + span.columns + [context.isKnown(metric.place)])
  }

  private func insert(
    _ achievement: Achievement, _ span: FactSpan, _ keys: NameKeys, at position: Int,
    in context: FactContext
  ) throws {
    let years = YearSpan(achievement.year, otherwise: context.year)
    try database.run(
      """
      INSERT INTO achievement (article_key, position, type, holder, name_order, words_folded,
        words_exact, stated_year, grantor, unit_key, year, year_last,
        range_start, range_end, passage_start, passage_end, rule, confidence, unit_is_stated)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        context.articleKey, position, achievement.type.rawValue, achievement.holder, keys.order,
        keys.folded, keys.exact, achievement.year, achievement.grantor,
        context.unitKey(achievement.place), years.first, years.last,
      ] + span.columns + [context.isKnown(achievement.place)])
  }

  private mutating func insert(
    _ document: CitedDocument, _ span: FactSpan, at position: Int, in context: FactContext
  ) throws -> Int64 {
    let key = try subjects.key(of: .document, id: document.documentID)
    try database.run(
      """
      INSERT INTO citation (article_key, position, document_key, number, kind, date, ranges,
        unit_key, year, year_last, issuer, issuer_level, issuer_place, range_start, range_end,
        passage_start, passage_end, rule, confidence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        context.articleKey, position, key, document.number, document.kind,
        document.date?.description, RangeCoding.encode(document.ranges), context.subject,
        context.year, context.year, document.issuer?.name, document.issuer?.level?.rawValue,
        document.issuer?.place,
      ] + span.columns)
    return key
  }
}

extension FactSpan {
  /// The last columns of a fact's row.
  fileprivate var columns: ColumnValues {
    [
      range.lowerBound, range.upperBound, passage.lowerBound, passage.upperBound, rule, confidence,
    ]
  }
}
