import GRDB
import NewsModel

extension LibraryReader {
  /// The units of a level, with what is known of each.
  func placeStatement(_ query: ListQuery, level: PlaceLevel) -> ListStatement {
    var statement = placeStatement(query)
    statement.conditions.require("p.level = ?", [level.rawValue])
    query.filter.requirePlaces(of: "p.place_key", &statement.conditions)
    return statement
  }

  /// The units directly below another.
  func childStatement(_ query: ListQuery, parent: Int64) -> ListStatement {
    var statement = placeStatement(query)
    statement.conditions.require("p.parent_key = ?", [parent])
    return statement
  }

  /// The units of all levels.
  func placeStatement(_ query: ListQuery) -> ListStatement {
    let isStored = query.filter.isOfPlacesOnly
    let counted = PlaceCounts(filter: query.filter)
    var statement = ListStatement(
      columns: PlaceCounts.columns(of: isStored ? "p" : "c"),
      tables: isStored ? "place p" : "(\(counted.sql)) c JOIN place p USING (place_key)",
      tableArguments: isStored ? StatementArguments() : counted.arguments
    ) { reader, row in
      guard let place = try reader.place(row.at(0)) else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "no place")
      }
      return .place(
        try PlaceSummary(place: place, counts: FactCounts(row, at: 2), childCount: row.at(1)))
    }
    if isStored { statement.conditions.require("p.is_listed") }
    TextCondition(query.text).require(
      in: ("p.words_folded", "p.words_exact"), &statement.conditions)
    let name: [ListStatement.OrderTerm] = [.ascending("p.name_order"), .ascending("p.place_key")]
    statement.order =
      query.sort == .count ? [.descending(isStored ? "p.articles" : "c.articles")] + name : name
    return statement
  }
}

/// Counts what a filter lets through, for each unit with those below it.
struct PlaceCounts {
  /// A query that gives `place_key` and the five counts.
  let sql: String
  let arguments: StatementArguments

  /// With a filter by one kind of fact, units count that have such a fact themselves: the communes
  /// that follow a model, not those of which an article about it tells something else.
  init(filter: LibraryFilter) {
    let tables: [FactTable] =
      if filter.modelID != nil {
        [.modelUse]
      } else if filter.indicatorKey != nil {
        [.metric]
      } else if filter.documentNumber != nil {
        [.citation]
      } else {
        [.article, .modelUse, .metric, .achievement, .citation]
      }
    var parts: [String] = []
    var arguments = StatementArguments()
    for table in tables {
      let conditions = filter.conditions(on: table)
      parts.append(PlaceCounts.select(table, isAlone: tables.count == 1) + conditions.clause)
      arguments += conditions.arguments
    }
    let union = parts.map { $0 + " GROUP BY 1" }.joined(separator: " UNION ALL ")
    sql = """
      SELECT place_key, sum(articles) AS articles, sum(models) AS models,
        sum(metrics) AS metrics, sum(achievements) AS achievements, sum(documents) AS documents
      FROM (\(union)) GROUP BY place_key
      """
    self.arguments = arguments
  }

  /// The key of a unit, the number of units below it, and the five counts.
  static func columns(of table: String) -> String {
    let counts = ["articles", "models", "metrics", "achievements", "documents"]
    return "p.place_key, p.children, " + counts.map { "\(table).\($0)" }.joined(separator: ", ")
  }

  private static func select(_ table: FactTable, isAlone: Bool) -> String {
    func count(_ own: FactTable, _ expression: String) -> String {
      table == own ? "count(\(expression))" : "0"
    }
    let articles = isAlone ? "count(DISTINCT f.article_key)" : count(.article, "*")
    return """
      SELECT w.ancestor_key AS place_key, \(articles) AS articles,
        \(count(.modelUse, "DISTINCT f.model_key")) AS models,
        \(count(.metric, "*")) AS metrics, \(count(.achievement, "*")) AS achievements,
        \(count(.citation, "DISTINCT f.document_key")) AS documents
      FROM \(table.rawValue) f JOIN place_within w ON w.place_key = \(table.unitColumn)
      """
  }
}

extension FactCounts {
  /// From five columns of a row: articles, models, metrics, achievements, documents.
  init(_ row: Row, at index: Int) throws {
    self.init()
    articles = try row.at(index)
    models = try row.at(index + 1)
    metrics = try row.at(index + 2)
    achievements = try row.at(index + 3)
    documents = try row.at(index + 4)
  }
}
