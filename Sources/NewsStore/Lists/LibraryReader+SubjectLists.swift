import GRDB
import NewsModel
import VietnameseText

// Models, indicators and documents over all articles. Without a filter their counts are read as the
// writer keeps them; with one they are counted from the facts that it lets through.
extension LibraryReader {
  func modelStatement(_ query: ListQuery) -> ListStatement {
    let counts = ("count(DISTINCT f.unit_key)", "count(DISTINCT f.article_key)")
    let isWhole = query.filter.isEmpty
    let columns = isWhole ? "m.places, m.articles" : "\(counts.0), \(counts.1)"
    var statement = subjectStatement(
      query, table: "model", facts: .modelUse,
      columns: "m.id, m.name, m.kind, m.sponsor, " + columns,
      count: isWhole ? "m.articles" : counts.1)
    statement.item = { _, row in
      .model(
        try ModelSummary(
          modelID: row.at(0), name: row.at(1), kind: row.at(2), sponsor: row.at(3),
          placeCount: row.at(4),
          articleCount: row.at(5)))
    }
    return statement
  }

  func indicatorStatement(_ query: ListQuery) -> ListStatement {
    let isWhole = query.filter.isEmpty
    let columns = isWhole ? "m.metrics, m.places" : "count(*), count(DISTINCT f.unit_key)"
    var statement = subjectStatement(
      query, table: "indicator", facts: .metric, columns: "m.id, m.name, m.unit, " + columns,
      count: isWhole ? "m.metrics" : "count(*)")
    statement.item = { _, row in
      .indicator(
        try IndicatorSummary(
          key: row.at(0), name: row.at(1), unit: row.at(2), metricCount: row.at(3),
          placeCount: row.at(4)))
    }
    return statement
  }

  func documentStatement(_ query: ListQuery) -> ListStatement {
    let isWhole = query.filter.isEmpty
    let count = isWhole ? "m.articles" : "count(DISTINCT f.article_key)"
    var statement = subjectStatement(
      query, table: "document", facts: .citation,
      columns: "m.number, m.kind, m.date, m.id, m.issuer, m.issuer_level, m.issuer_place, " + count,
      count: count)
    statement.item = { _, row in
      .document(
        try DocumentSummary(
          documentID: row.at(3), number: row.at(0), kind: row.at(1),
          date: CivilDate(column: row.at(2)), articleCount: row.at(7),
          issuer: DocumentIssuer(row, at: 4)))
    }
    return statement
  }

  private func subjectStatement(
    _ query: ListQuery, table: String, facts: FactTable, columns: String, count: String
  ) -> ListStatement {
    var statement = ListStatement(columns: columns, tables: "\(table) m") { _, _ in
      throw DatabaseError(resultCode: .SQLITE_INTERNAL, message: "no item for \(table)")
    }
    if !query.filter.isEmpty {
      statement.tables = "\(facts.rawValue) f JOIN \(table) m USING (\(table)_key)"
      statement.conditions = query.filter.conditions(on: facts)
      statement.grouping = "m.\(table)_key"
    }
    requireWords(query.text, table: table, &statement.conditions)
    let name: [ListStatement.OrderTerm] = [.ascending("m.name_order"), .ascending("m.id")]
    statement.order = query.sort == .name ? name : [.descending(count)] + name
    return statement
  }

  /// Requires that a row has what was typed: in its name, for models also in kind and sponsor, for
  /// documents in kind and issuer.
  private func requireWords(_ text: String, table: String, _ conditions: inout Conditions) {
    let other: String? =
      switch table {
      case "model": "m.kind || ' ' || coalesce(m.sponsor, '')"
      case "document":
        "m.kind || ' ' || coalesce(m.issuer, '') || ' ' || coalesce(m.issuer_place, '')"
      default: nil
      }
    let reading = Search.Reading(text)
    guard let other else {
      if let names = IndicatorNames(anyOf: [reading]) { conditions.require(names.condition) }
      return
    }
    TextCondition(reading).require(
      in: ("m.words_folded || name_words(\(other))", "m.words_exact || exact_words(\(other))"),
      &conditions)
  }
}

extension DocumentIssuer {
  /// From three columns of a row: name, level, place.
  init?(_ row: Row, at index: Int) throws {
    guard let name: String = try row.at(index) else { return nil }
    let level: String? = try row.at(index + 1)
    self.init(
      name: name, level: level.flatMap(Level.init(rawValue:)), place: try row.at(index + 2))
  }
}
