import Foundation
import GRDB
import NewsModel

extension Library {
  /// What the articles that a query means are spread over, with exact numbers.
  ///
  /// - Parameter limit: How many values of each facet are wanted.
  /// - Returns: Facets with at least one value. An article without a unit, say, counts under none. Of a
  ///   query for a model there is no facet of models: an article has several, and with two models asked
  ///   for any one would be enough.
  /// - Throws: `CancellationError`, or a `LibraryError`; never because of the query.
  /// - Complexity: linear in the number of articles found.
  public func facets(
    of query: String, filter: LibraryFilter = LibraryFilter(), limit: Int = 10
  ) async throws -> [SearchFacet] {
    let narrowing = QueryNarrowing(query)
    let facets = try await reading {
      try $0.facets(of: Search(query).query, filter: filter, limit: limit)
    }
    return facets.compactMap { facet in
      guard let field = QueryField(rawValue: facet.kind.rawValue) else { return nil }
      guard facet.kind != .model || !narrowing.hasValue(of: .model) else { return nil }
      var facet = facet
      for index in facet.values.indices {
        facet.values[index].query = narrowing.narrowed(by: field, facet.values[index].field)
      }
      return facet
    }
  }
}

extension LibraryReader {
  func facets(
    of query: SearchQuery, filter: LibraryFilter, limit: Int
  ) throws -> [SearchFacet] {
    guard !query.isEmpty else { return [] }
    let source = try selection(of: query, filter: filter).source()
    var counts = FacetTally()
    let rows = try database.rows(
      "SELECT f.subject_key, f.year, f.outlet, count(*)\(source.sql) GROUP BY 1, 2, 3",
      source.arguments)
    for row in rows {
      counts.add(
        subject: try row.at(0), year: try row.at(1), outlet: try row.at(2), count: try row.at(3))
    }
    let units = try units(counts.subjects)
    let facets = try SearchFacet.Kind.allCases.map { kind in
      switch kind {
      case .province, .district, .commune: try unitFacet(kind, units, limit: limit)
      case .year: FacetTally.years(counts.years, limit: limit)
      case .outlet: FacetTally.outlets(counts.outlets, limit: limit)
      case .model: try modelFacet(source, limit: limit)
      }
    }
    return facets.filter { !$0.values.isEmpty }
  }

  /// The numbers of each unit, of the articles that are about it or a unit below it.
  private func units(_ subjects: [Int64: Int]) throws -> [String: [Int64: Int]] {
    var units: [String: [Int64: Int]] = [:]
    let list = "[" + subjects.keys.map(String.init).joined(separator: ",") + "]"
    let rows = try database.rows(
      """
      SELECT w.place_key, p.place_key, p.level FROM place_within w
      JOIN place p ON p.place_key = w.ancestor_key
      WHERE w.place_key IN (SELECT value FROM json_each(?))
      """, [list])
    for row in rows {
      let subject: Int64 = try row.at(0)
      units[try row.at(2), default: [:]][try row.at(1), default: 0] += subjects[subject] ?? 0
    }
    return units
  }

  private func unitFacet(
    _ kind: SearchFacet.Kind, _ units: [String: [Int64: Int]], limit: Int
  ) throws -> SearchFacet {
    let counts = units[kind.rawValue] ?? [:]
    let first = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
    let values = try first.compactMap { key, count -> SearchFacet.Value? in
      guard let place = try place(key), let field = QueryField(rawValue: kind.rawValue) else {
        return nil
      }
      let names = [place.name, place.district?.name, place.province?.name].compactMap { $0 }
      return SearchFacet.Value(
        name: names.prefix(2).joined(separator: ", "), count: count,
        field: "\(field.name):\"\(try typed(names, key, place, among: counts))\"", query: "")
    }
    return SearchFacet(kind: kind, total: counts.count, values: values)
  }

  /// What means this unit alone: its names, unless others that are counted have the same.
  private func typed(
    _ names: [String], _ key: Int64, _ place: Place, among counts: [Int64: Int]
  ) throws -> String {
    let text = names.joined(separator: ", ")
    var conditions = Conditions()
    conditions.require("p.level = ?", [place.level.rawValue])
    UnitName(text).require(&conditions)
    let keys = try database.integers(
      "SELECT p.place_key FROM place p\(conditions.clause)", conditions.arguments)
    return keys.filter { counts[$0] != nil } == [key] ? text : place.id.rawValue
  }

  private func modelFacet(
    _ source: (sql: String, arguments: StatementArguments), limit: Int
  ) throws -> SearchFacet {
    let rows = try database.rows(
      """
      SELECT m.name, count(DISTINCT u.article_key), count(*) OVER () FROM model_use u
      JOIN model m USING (model_key) WHERE u.article_key IN (SELECT f.article_key\(source.sql))
      GROUP BY m.model_key ORDER BY 2 DESC, m.name_order LIMIT ?
      """, source.arguments + [limit])
    let values = try rows.map { row in
      let name: String = try row.at(0)
      return SearchFacet.Value(
        name: name, count: try row.at(1), field: FacetTally.field(.model, name), query: "")
    }
    return SearchFacet(kind: .model, total: try rows.first?.at(2) ?? 0, values: values)
  }
}
