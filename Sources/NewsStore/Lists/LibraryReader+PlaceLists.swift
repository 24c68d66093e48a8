import GRDB
import NewsModel

extension LibraryReader {
  /// The units of a level, with what is known of each.
  func placeStatement(_ query: ListQuery, level: PlaceLevel) -> ListStatement {
    placeStatement(query, scope: "p.level = ?", [level.rawValue])
  }

  /// The units directly below another.
  func childStatement(_ query: ListQuery, parent: Int64) -> ListStatement {
    placeStatement(query, scope: "p.parent_key = ?", [parent])
  }

  /// The units of all levels, those of today only with what is said of themselves.
  func placeStatement(_ query: ListQuery) -> ListStatement {
    placeStatement(query, scope: "1", [])
  }

  /// One unit of today with all that was said of those it was made of.
  func todayStatement(_ key: Int64) -> ListStatement {
    var query = ListQuery(.communes)
    query.filter.era = .today
    return placeStatement(query, scope: "p.place_key = ?", [key])
  }

  /// - Parameter scope: What the units must be, as a condition on `place p`.
  private func placeStatement(
    _ query: ListQuery, scope: String, _ arguments: StatementArguments
  ) -> ListStatement {
    let counts = PlaceCounts(query.filter, scope: scope, arguments)
    var statement = ListStatement(
      columns: PlaceCounts.columns(of: counts == nil ? "p" : "c"),
      tables: counts.map { "(\($0.sql)) c JOIN place p USING (place_key)" } ?? "place p",
      tableArguments: counts?.arguments ?? StatementArguments()
    ) { reader, row in
      guard let place = try reader.place(row.at(0)) else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "no place")
      }
      return .place(
        try PlaceSummary(place: place, counts: FactCounts(row, at: 2), childCount: row.at(1)))
    }
    if counts == nil { statement.conditions.require("p.is_listed") }
    statement.conditions.require(scope, arguments)
    query.filter.requirePlaces(of: "p.place_key", &statement.conditions)
    TextCondition(query.text).require(
      in: ("p.words_folded", "p.words_exact"), &statement.conditions)
    let name: [ListStatement.OrderTerm] = [.ascending("p.name_order"), .ascending("p.place_key")]
    let table = counts == nil ? "p" : "c"
    statement.order = query.sort == .count ? [.descending("\(table).articles")] + name : name
    return statement
  }
}
