import GRDB
import NewsModel

/// Counts what there is of each unit, with those that it holds.
struct PlaceCounts {
  /// A query that gives `place_key` and the five counts.
  let sql: String
  let arguments: StatementArguments

  /// The counts for a filter; nil for all that is said of units of their time, which the writer keeps.
  ///
  /// - Parameter scope: What the units must be, as a condition on `place p`.
  init?(_ filter: LibraryFilter, scope: String, _ arguments: StatementArguments) {
    if !filter.isOfPlacesOnly {
      self.init(counting: filter)
    } else if filter.era == .today {
      self.init(sql: PlaceCounts.ofToday(scope), arguments: arguments)
    } else {
      return nil
    }
  }

  private init(sql: String, arguments: StatementArguments) {
    self.sql = sql
    self.arguments = arguments
  }

  /// With a filter by one kind of fact, units count that have such a fact themselves: the communes
  /// that follow a model, not those of which an article about it tells something else.
  private init(counting filter: LibraryFilter) {
    let tables = PlaceCounts.tables(for: filter)
    var parts: [String] = []
    var arguments = StatementArguments()
    for table in tables {
      let conditions = filter.conditions(on: table)
      parts.append(
        PlaceCounts.select(table, filter.era, isAlone: tables.count == 1) + conditions.clause)
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

  private static func tables(for filter: LibraryFilter) -> [FactTable] {
    if filter.modelID != nil || filter.sponsor != nil { return [.modelUse] }
    if filter.indicatorKey != nil { return [.metric] }
    if filter.documentNumber != nil || filter.issuer != nil { return [.citation] }
    return [.article, .modelUse, .metric, .achievement, .citation]
  }

  /// The key of a unit, the number of units below it, and the five counts.
  static func columns(of table: String) -> String {
    let counts = ["articles", "models", "metrics", "achievements", "documents"]
    return "p.place_key, p.children, " + counts.map { "\(table).\($0)" }.joined(separator: ", ")
  }

  private static func select(_ table: FactTable, _ era: PlaceEra, isAlone: Bool) -> String {
    func count(_ own: FactTable, _ expression: String) -> String {
      table == own ? "count(\(expression))" : "0"
    }
    let articles = isAlone ? "count(DISTINCT f.article_key)" : count(.article, "*")
    return """
      SELECT w.\(era.holding.holder) AS place_key, \(articles) AS articles,
        \(count(.modelUse, "DISTINCT f.model_key")) AS models,
        \(count(.metric, "*")) AS metrics, \(count(.achievement, "*")) AS achievements,
        \(count(.citation, "DISTINCT f.document_key")) AS documents
      FROM \(table.rawValue) f JOIN \(era.holding.table) w ON w.place_key = \(table.unitColumn)
      """
  }

  /// Adds up what the writer keeps of the units that a unit of today was made of: of each that does
  /// not lie below another of them, so that nothing is counted twice.
  private static func ofToday(_ scope: String) -> String {
    """
    WITH part AS MATERIALIZED (\(parts(scope))),
    \(members("model")), \(members("document"))
    SELECT place_key, sum(articles) AS articles, sum(models) AS models, sum(metrics) AS metrics,
      sum(achievements) AS achievements, sum(documents) AS documents
    FROM (SELECT place_key, articles, 0 AS models, metrics, achievements, 0 AS documents FROM part
      UNION ALL SELECT place_key, 0, model_count, 0, 0, 0 FROM with_model
      UNION ALL SELECT place_key, 0, 0, 0, 0, document_count FROM with_document)
    GROUP BY place_key
    """
  }

  private static func parts(_ scope: String) -> String {
    """
    SELECT t.today_key AS place_key, q.place_key AS part_key, q.articles, q.metrics,
      q.achievements
    FROM place p JOIN place_today t ON t.today_key = p.place_key
      JOIN place q ON q.place_key = t.place_key
    WHERE \(scope) AND q.is_listed AND NOT EXISTS (SELECT 1 FROM place_today u
      WHERE u.today_key = t.today_key AND u.place_key = q.parent_key)
    """
  }

  /// How many articles there are of the parts of a unit of today, which is given by its key.
  static let articlesOfToday = "SELECT sum(articles) FROM (\(parts("p.place_key = ?")))"

  /// A table of how many models or documents there are, each counted once. They are looked up by the
  /// parts: the other way round all of the library would be gone through for one unit.
  private static func members(_ subject: String) -> String {
    """
    with_\(subject) AS (SELECT place_key, count(DISTINCT y.member) AS \(subject)_count
      FROM part CROSS JOIN tally y ON y.kind = 'place_\(subject)' AND y.owner = part_key
      GROUP BY place_key)
    """
  }
}

extension LibraryReader {
  /// What there is of the only unit that a filter asks for, as the writer keeps it; nil where it asks
  /// for anything else.
  func keptCounts(_ filter: LibraryFilter) throws -> FactCounts? {
    guard filter.isOfPlacesOnly, filter.placeName == nil, filter.places.count == 1 else {
      return nil
    }
    let unit: StatementArguments = [filter.places[0].rawValue]
    let counts = PlaceCounts(filter, scope: "p.id = ?", unit)
    let kept = """
      SELECT place_key, articles, models, metrics, achievements, documents FROM place WHERE id = ?
      """
    return try database.rows(counts?.sql ?? kept, unit).first.map { try FactCounts($0, at: 1) }
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
