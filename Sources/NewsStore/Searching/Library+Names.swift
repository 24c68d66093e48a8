import GRDB
import NewsModel
import VietnameseText

extension Library {
  /// The units that a name means, as it is typed for a filter.
  ///
  /// `tu son`, `Tú Sơn`, `xã Tú Sơn`, `Tú Sơn, Kiến Thụy` and an identity are all understood: marks
  /// count where they are typed, and what follows a comma must be a unit above.
  ///
  /// - Parameters:
  ///   - level: Only units of this level; nil for all.
  ///   - era: `today` for units of today only, `ofTheTime` for former ones only; nil for all.
  /// - Returns: Every unit of the name that the library knows; those with the most articles first.
  /// - Throws: `CancellationError`, or a `LibraryError`.
  public func placeIDs(
    named name: String, level: PlaceLevel?, era: PlaceEra? = nil
  ) async throws -> [PlaceID] {
    try await reading { reader in
      try reader.placeIDs(UnitName(name), level: level, era: era)
    }
  }

  /// The key of the indicator that a name means, as it is typed for a filter: of the one with this key;
  /// else, of those that are called so, else of those that have the words in their names, of the one
  /// with the most figures.
  ///
  /// Marks count where they are typed: `tang` may mean `tầng` or `tăng`.
  ///
  /// - Throws: `CancellationError`, or a `LibraryError`.
  public func indicatorKey(named name: String) async throws -> String? {
    try await reading { reader in
      try reader.indicatorKey(named: name)
    }
  }

  /// The known names nearest to one that is not known, the nearest first: what was probably meant.
  ///
  /// - Parameters:
  ///   - name: What was typed.
  ///   - kinds: The kinds of names to choose from; articles have none.
  ///   - limit: How many are wanted at most.
  /// - Throws: `CancellationError`, or a `LibraryError`.
  /// - Complexity: linear in the number of names.
  public func suggestions(
    for name: String, among kinds: [SearchResults.Kind] = [.places, .models, .indicators],
    limit: Int = 3
  ) async throws -> [String] {
    try await reading { reader in
      let typed = NameKeys(name).firstSpelling
      let names = try kinds.flatMap { try reader.names(of: $0) }
      let near = names.compactMap { candidate -> (distance: Int, name: String)? in
        EditDistance.between(typed, candidate.folded, atMost: 1 + typed.count / 4)
          .map { ($0, candidate.name) }
      }
      var seen: Set<String> = []
      return near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.map(\.name)
        .filter { seen.insert($0).inserted }.prefix(max(0, limit)).map { $0 }
    }
  }
}

extension LibraryReader {
  fileprivate func placeIDs(
    _ name: UnitName, level: PlaceLevel?, era: PlaceEra?
  ) throws -> [PlaceID] {
    var conditions = Conditions()
    name.require(&conditions)
    if let level { conditions.require("p.level = ?", [level.rawValue]) }
    let former = "EXISTS (SELECT 1 FROM place_successor s WHERE s.place_key = p.place_key)"
    let ofEra = era.map { $0 == .today ? "NOT \(former)" : former } ?? "1"
    let sql = """
      SELECT p.id FROM place p WHERE \(ofEra) AND \(conditions.all)
      ORDER BY p.articles DESC, p.name_order, p.place_key
      """
    return try String.fetchAll(
      database.cachedStatement(sql: sql), arguments: conditions.arguments
    ).map(PlaceID.init)
  }

  fileprivate func indicatorKey(named name: String) throws -> String? {
    let id = Metric.indicatorKey(ofPhrase: name)
    let known = try database.rows("SELECT id FROM indicator WHERE id = ?", [id]).first
    if let known { return try known.at(0) }
    let reading = Search.Reading(name)
    guard let names = IndicatorNames(anyOf: [reading]) else { return nil }
    let whole = "  " + reading.words.map(\.folded).joined(separator: " ") + "  "
    let named = names.condition
    let sql = """
      SELECT m.id FROM indicator m\(named.clause)
      ORDER BY instr(' ' || m.words_folded || ' ', ?) > 0 DESC, m.metrics DESC, m.name_order, m.id
      LIMIT 1
      """
    return try database.rows(sql, named.arguments + [whole]).first?.at(0)
  }

  fileprivate func names(
    of kind: SearchResults.Kind
  ) throws -> [(name: String, folded: String)] {
    let sql: String
    switch kind {
    case .places: sql = "SELECT name, name_folded FROM place"
    case .models: sql = "SELECT name, words_folded FROM model"
    case .indicators: sql = "SELECT name, words_folded FROM indicator"
    case .documents: sql = "SELECT number, words_folded FROM document"
    case .articles: return []
    }
    return try database.rows(sql).map {
      (try $0.at(0), NameKeys.firstSpelling(of: try $0.at(1)))
    }
  }
}
