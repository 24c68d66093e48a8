import GRDB
import NewsModel

// Facts, a row for each, with the sentence that says so.
extension LibraryReader {
  /// Who follows models, and where it says so.
  func modelUseStatement(_ query: ListQuery) -> ListStatement {
    factStatement(
      query, .modelUse, subject: "model", columns: "m.id, f.name, f.kind, f.sponsor",
      defaultSort: .place
    ) { reader, row in
      .modelUse(
        try ModelUse(
          modelID: row.at(6), name: row.at(7), kind: row.at(8), sponsor: row.at(9),
          place: try reader.place(row.at(5)), evidence: try reader.evidence(row, at: 0)))
    }
  }

  /// Figures.
  ///
  /// Those of one indicator are compared with each other: all at once, when the first row is read.
  func metricStatement(_ query: ListQuery) -> ListStatement {
    var comparison: MetricComparison?
    return factStatement(
      query, .metric, subject: "indicator",
      columns: """
        m.id, f.indicator, f.is_known, f.value, f.value_max, f.comparator, f.unit, f.period,
        f.rule, f.confidence, \(FactTable.statedUnit), f.position, f.base_value, f.base_max, f.base_unit
        """, defaultSort: .place
    ) { reader, row in
      let compared = try comparison ?? MetricComparison.of(query.filter, reader)
      comparison = compared
      let base = try BaseAmount(row, at: 18)
      let measure = Measure(try row.at(9), try row.at(12), base: base)
      let place = try reader.place(row.at(5))
      let key = MetricComparison.Key(article: try row.at(0), position: try row.at(17))
      let evidence = try reader.evidence(row, at: 0)
      let metric = try Metric(
        indicator: row.at(7), indicatorID: row.at(8) ? row.at(6) : nil, value: row.at(9),
        valueMax: row.at(10),
        comparator: Comparator(rawValue: row.at(11)) ?? .equal, unit: row.at(12),
        base: base, period: row.at(13),
        place: try reader.place(row.at(16))?.id,
        evidence: Evidence(evidence, rule: row.at(14), confidence: row.at(15)))
      return .metric(
        try MetricEntry(
          indicatorKey: row.at(6), metric: metric, place: place, evidence: evidence,
          share: compared.share(of: measure),
          doubts: compared.doubts(about: key, measure, level: place?.level)
            .map { try $0.named(by: reader) }))
    }
  }

  /// Achievements.
  func achievementStatement(_ query: ListQuery) -> ListStatement {
    factStatement(
      query, .achievement, subject: nil,
      columns: """
        f.type, f.holder, f.stated_year, f.grantor, f.rule, f.confidence, \(FactTable.statedUnit)
        """, defaultSort: .date
    ) { reader, row in
      let evidence = try reader.evidence(row, at: 0)
      let achievement = try Achievement(
        type: AchievementType(rawValue: row.at(6)) ?? .other, holder: row.at(7),
        place: try reader.place(row.at(12))?.id, year: row.at(8), grantor: row.at(9),
        evidence: Evidence(evidence, rule: row.at(10), confidence: row.at(11)))
      return .achievement(
        AchievementEntry(
          achievement: achievement, place: try reader.place(row.at(5)), evidence: evidence))
    }
  }

  /// Who cites documents, and where.
  func citationStatement(_ query: ListQuery) -> ListStatement {
    factStatement(
      query, .citation, subject: "document", columns: "f.number, f.kind, m.id", defaultSort: .date
    ) { reader, row in
      .citation(
        try Citation(
          documentID: row.at(8), number: row.at(6), kind: row.at(7),
          place: try reader.place(row.at(5)),
          evidence: try reader.evidence(row, at: 0)))
    }
  }

  /// The rows of a table of facts. The first six columns are the article, the range, the passage and
  /// the unit; the given ones follow.
  private func factStatement(
    _ query: ListQuery, _ table: FactTable, subject: String?, columns: String,
    defaultSort: SortKey, item: @escaping (LibraryReader, Row) throws -> ListItem
  ) -> ListStatement {
    let home = subject == nil ? "f" : "m"
    let join = subject.map { " JOIN \($0) m USING (\($0)_key)" } ?? ""
    var statement = ListStatement(
      columns: """
        f.article_key, f.range_start, f.range_end, f.passage_start, f.passage_end, f.unit_key,
        \(columns)
        """,
      tables: "\(table.rawValue) f", conditions: query.filter.conditions(on: table),
      outerTables: join + " LEFT JOIN place p ON p.place_key = f.unit_key", item: item)
    TextCondition(query.text).require(ofFactsAbout: subject, &statement.conditions)
    let sort = query.sort ?? defaultSort
    statement.order = order(by: sort, otherwise: defaultSort, table, home)
    if statement.order.first?.expression == LibraryReader.unplacedLast.expression,
      statement.conditions.terms.isEmpty
    {
      statement.stretches = stretchesByPlace(of: statement, table, join: join)
    }
    return statement
  }

  /// All facts of a table in the order of their units, without sorting them: the units are gone
  /// through in order, then come the facts that have none.
  private func stretchesByPlace(
    of whole: ListStatement, _ table: FactTable, join: String
  ) -> [ListStatement] {
    let text = LibraryReader.textOrder
    var placed = whole
    placed.tables = "\(table.rawValue) f"
    placed.conditions.require("f.unit_key IS NOT NULL")
    placed.rowTables = "place p CROSS JOIN \(table.rawValue) f ON f.unit_key = p.place_key"
    placed.outerTables = join.replacing(" JOIN ", with: " CROSS JOIN ")
    placed.order = [.ascending("p.name_order"), .ascending("p.place_key")] + text
    var unplaced = whole
    unplaced.conditions.require("f.unit_key IS NULL")
    unplaced.order = text
    return [placed, unplaced]
  }

  private static let unplacedLast = ListStatement.OrderTerm.missingLast("p.name_order")
  private static let textOrder: [ListStatement.OrderTerm] = [
    .descending("f.article_key"), .ascending("f.position"),
  ]

  private func order(
    by sort: SortKey, otherwise defaultSort: SortKey, _ table: FactTable, _ home: String
  ) -> [ListStatement.OrderTerm] {
    let text = LibraryReader.textOrder
    switch sort {
    case .position: return text
    // The keys of articles are in the order of their dates.
    case .date where table == .modelUse || table == .citation: return text
    case .date: return [.descending("f.year_last")] + text
    case .name: return [.ascending("\(home).name_order")] + text
    case .value where table == .metric:
      return [.descending("coalesce(f.base_value, f.value)")] + text
    case .unit where table == .metric:
      return [.ascending("f.unit"), .descending("f.value")] + text
    case .place:
      return [
        LibraryReader.unplacedLast, .ascending("p.name_order"), .ascending("f.unit_key"),
      ] + text
    case .value, .count, .unit:
      return order(by: defaultSort, otherwise: .position, table, home)
    }
  }
}

extension Evidence {
  /// The evidence of a row, its quote cut out of the passage.
  fileprivate init(_ reference: EvidenceReference, rule: String, confidence: Double) {
    let passage = reference.passage
    let bytes = Array(passage.text.utf8)
    let quote = passage.highlights.first.map { bytes[$0.clamped(to: 0..<bytes.count)] } ?? []
    self.init(
      range: reference.range, quote: String(decoding: quote, as: UTF8.self), rule: rule,
      confidence: confidence)
  }
}
