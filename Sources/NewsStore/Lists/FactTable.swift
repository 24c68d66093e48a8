import GRDB
import NewsModel
import VietnameseText

/// The tables that a filter can be applied to; statements name the table `f`.
enum FactTable: String {
  case article
  case modelUse = "model_use"
  case metric
  case achievement
  case citation

  /// The column of the unit that a row counts under.
  var unitColumn: String { self == .article ? "f.subject_key" : "f.unit_key" }

  /// The unit that a fact names itself, null for none.
  static let statedUnit = "iif(f.unit_is_stated, f.unit_key, NULL)"

  /// The column of the last year that a row is about; the first is `year` everywhere.
  var lastYearColumn: String { self == .article ? "f.year" : "f.year_last" }
}

extension PlaceEra {
  /// The table that says which units a unit holds, and its column of the unit that holds them.
  var holding: (table: String, holder: String) {
    switch self {
    case .ofTheTime: ("place_within", "ancestor_key")
    case .today: ("place_today", "today_key")
    }
  }
}

extension LibraryFilter {
  /// Whether it asks for nothing but units.
  var isOfPlacesOnly: Bool {
    var rest = self
    (rest.places, rest.placeName) = ([], nil)
    return rest.isEmpty
  }

  /// Whether it asks for nothing but units and years.
  var isOfPlacesAndYearsOnly: Bool {
    var rest = self
    rest.years = nil
    return rest.isOfPlacesOnly
  }

  /// What a row of a table must have to do with. Facts of another kind than the row's are looked for
  /// in the row's article: the figures of a model are those in the articles that report it.
  func conditions(on table: FactTable) -> Conditions {
    var conditions = Conditions()
    requirePlaces(of: table.unitColumn, &conditions)
    if let years {
      conditions.require(
        "f.year <= ? AND \(table.lastYearColumn) >= ?", [years.upperBound, years.lowerBound])
    }
    if let articleID {
      let (first, end) = ArticleIDPrefix.bounds(of: articleID)
      conditions.require(
        table == .article
          ? "f.id >= ? AND f.id < ?"
          : "f.article_key IN (SELECT article_key FROM article WHERE id >= ? AND id < ?)",
        [first, end])
    }
    require(modelID, "model", in: .modelUse, table, &conditions)
    require(
      indicatorKey.map(Metric.indicatorKey), "indicator", in: .metric, table, &conditions)
    require(
      documentNumber.map(CitedDocument.documentID), "document", in: .citation, table, &conditions)
    requireWordings(table, &conditions)
    return conditions
  }

  /// That a unit is one of the filter's or lies below one, or was a part of one.
  func requirePlaces(of column: String, _ conditions: inout Conditions) {
    var holders = Conditions()
    if !places.isEmpty {
      let marks = places.map { _ in "?" }.joined(separator: ", ")
      holders.require("x.id IN (\(marks))", .init(places.map(\.rawValue)))
    }
    if let placeName {
      TextCondition(placeName).require(in: ("x.words_folded", "x.words_exact"), &holders)
    }
    guard !holders.terms.isEmpty else { return }
    let (table, holder) = era.holding
    conditions.require(
      """
      \(column) IN (SELECT w.place_key FROM \(table) w
        JOIN place x ON x.place_key = w.\(holder)\(holders.clause))
      """, holders.arguments)
  }

  private func require(
    _ id: String?, _ subject: String, in home: FactTable, _ table: FactTable,
    _ conditions: inout Conditions
  ) {
    guard let id else { return }
    let key = "(SELECT \(subject)_key FROM \(subject) WHERE id = ?)"
    conditions.require(
      table == home
        ? "f.\(subject)_key = \(key)"
        : """
        f.article_key IN (SELECT article_key FROM \(home.rawValue)
          WHERE \(subject)_key = \(key))
        """, [id])
  }
}
