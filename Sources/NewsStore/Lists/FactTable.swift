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

  /// The column of the last year that a row is about; the first is `year` everywhere.
  var lastYearColumn: String { self == .article ? "f.year" : "f.year_last" }
}

extension LibraryFilter {
  /// Whether it asks for nothing but units.
  var isOfPlacesOnly: Bool {
    modelID == nil && indicatorKey == nil && documentNumber == nil && year == nil
      && articleID == nil
  }

  /// What a row of a table must have to do with. Facts of another kind than the row's are looked for
  /// in the row's article: the figures of a model are those in the articles that report it.
  func conditions(on table: FactTable) -> Conditions {
    var conditions = Conditions()
    requirePlaces(table, &conditions)
    if let year {
      conditions.require("f.year <= ? AND \(table.lastYearColumn) >= ?", [year, year])
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
    require(indicatorKey.map { Folding.fold($0) }, "indicator", in: .metric, table, &conditions)
    require(
      documentNumber.map(DocumentNumber.key), "document", in: .citation, table, &conditions)
    return conditions
  }

  /// That a unit is one of the filter's or lies below one.
  func requirePlaces(of column: String, _ conditions: inout Conditions) {
    guard !places.isEmpty else { return }
    let marks = places.map { _ in "?" }.joined(separator: ", ")
    conditions.require(
      """
      \(column) IN (SELECT w.place_key FROM place_within w
        JOIN place x ON x.place_key = w.ancestor_key WHERE x.id IN (\(marks)))
      """, .init(places.map(\.rawValue)))
  }

  private func requirePlaces(_ table: FactTable, _ conditions: inout Conditions) {
    requirePlaces(of: table.unitColumn, &conditions)
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
