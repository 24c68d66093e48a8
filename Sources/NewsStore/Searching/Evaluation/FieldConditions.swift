import Foundation
import GRDB
import NewsModel
import VietnameseText

// The fields of a query as conditions on rows.
extension LibraryReader {
  /// What rows of a table must have to do with: any of the values of a field, all fields, and nothing
  /// that is excluded.
  func conditions(of filters: [QueryFilter], on table: FactTable) throws -> Conditions {
    var conditions = Conditions()
    for field in QueryField.allCases {
      let own = filters.filter { $0.field == field }
      let wanted = try own.filter { !$0.isExcluded }.map { try condition(of: $0, on: table) }
      if !wanted.isEmpty { conditions.require(.any(wanted)) }
      for filter in own where filter.isExcluded {
        conditions.require(.not(try condition(of: filter, on: table)))
      }
    }
    return conditions
  }

  private func condition(of filter: QueryFilter, on table: FactTable) throws -> Conditions {
    switch filter.value {
    case .years(let years):
      var conditions = Conditions()
      conditions.require(
        "f.year <= ? AND \(table.lastYearColumn) >= ?", [years.upperBound, years.lowerBound])
      return conditions
    case .names(let names):
      guard let name = names.first else { return Conditions() }
      switch filter.field {
      case .commune: return unitCondition(names, .commune, table)
      case .district: return unitCondition(names, .district, table)
      case .province: return unitCondition(names, .province, table)
      case .model: return try factCondition(name, "model", .modelUse, table)
      case .metric: return try factCondition(name, "indicator", .metric, table)
      case .document: return documentCondition(name, table)
      case .organization: return try organizationCondition(name, table)
      case .outlet: return try outletCondition(name, table)
      case .year: return Conditions()
      }
    }
  }

  /// A unit of a level with the name, or a unit below one.
  private func unitCondition(
    _ names: [QueryTerm], _ level: PlaceLevel, _ table: FactTable
  ) -> Conditions {
    var unit = Conditions()
    unit.require("p.level = ?", [level.rawValue])
    UnitName(names).require(&unit)
    var conditions = Conditions()
    conditions.require(
      """
      \(table.unitColumn) IN (SELECT w.place_key FROM place_within w
        WHERE w.ancestor_key IN (SELECT p.place_key FROM place p\(unit.clause)))
      """, unit.arguments)
    return conditions
  }

  /// Facts about a model or an indicator. Where one has the very name that is typed, it is meant alone:
  /// many names are the beginning of others.
  private func factCondition(
    _ name: QueryTerm, _ subject: String, _ home: FactTable, _ table: FactTable
  ) throws -> Conditions {
    let exactly = NameCondition(name).whole(ofSubject: subject)
    let isKnown =
      try !name.isBeginning
      && database.integer("SELECT 1 FROM \(subject) m\(exactly.clause) LIMIT 1", exactly.arguments)
        != nil
    let named = isKnown ? exactly : NameCondition(name).words(ofSubject: subject)
    return inArticles(
      of: home, table,
      "\(subject)_key IN (SELECT m.\(subject)_key FROM \(subject) m\(named.clause))",
      named.arguments)
  }

  /// Documents whose number begins so: `25-NQ`, `25-NQ/TW`.
  private func documentCondition(_ name: QueryTerm, _ table: FactTable) -> Conditions {
    let number = " " + name.words.map(\.typed.folded).joined(separator: " ")
    return inArticles(
      of: .citation, table,
      "document_key IN (SELECT document_key FROM document WHERE instr(words_folded, ?) = 1)",
      [number + (name.isBeginning ? "" : " ")])
  }

  /// Articles that credit an organization with something.
  private func organizationCondition(_ name: QueryTerm, _ table: FactTable) throws -> Conditions {
    let names = try String.fetchAll(
      database,
      sql: """
        SELECT sponsor FROM model_use WHERE sponsor IS NOT NULL
        UNION SELECT grantor FROM achievement WHERE grantor IS NOT NULL
        UNION SELECT holder FROM achievement
        """
    ).filter(NameCondition(name).matches)
    let list = try LibraryReader.list(names)
    var conditions = Conditions()
    conditions.require(
      """
      f.article_key IN (
        SELECT article_key FROM model_use WHERE sponsor IN (SELECT value FROM json_each(?))
        UNION ALL SELECT article_key FROM achievement
          WHERE grantor IN (SELECT value FROM json_each(?))
            OR holder IN (SELECT value FROM json_each(?)))
      """, [list, list, list])
    return conditions
  }

  /// Articles of a newspaper or portal; where one has the very name, of that alone.
  private func outletCondition(_ name: QueryTerm, _ table: FactTable) throws -> Conditions {
    let all = try String.fetchAll(
      database, sql: "SELECT DISTINCT outlet FROM article WHERE outlet IS NOT NULL")
    let condition = NameCondition(name)
    let same = name.isBeginning ? [] : all.filter(condition.isWhole)
    let list = try LibraryReader.list(same.isEmpty ? all.filter(condition.matches) : same)
    return inArticles(
      of: .article, table, "outlet IN (SELECT value FROM json_each(?))", [list])
  }

  /// A condition on rows of one table, asked of another through the article.
  private func inArticles(
    of home: FactTable, _ table: FactTable, _ term: String, _ arguments: StatementArguments
  ) -> Conditions {
    var conditions = Conditions()
    conditions.require(
      table == home
        ? "f.\(term)"
        : "f.article_key IN (SELECT article_key FROM \(home.rawValue) WHERE \(term))", arguments)
    return conditions
  }

  /// A list of texts as `json_each` takes it.
  private static func list(_ texts: [String]) throws -> String {
    String(decoding: try JSONEncoder().encode(texts), as: UTF8.self)
  }
}
