import GRDB
import NewsModel

/// The facets of units: each with the articles that are about it or a unit below it.
///
/// Units of one name under units of one name, as the Hà Nội of before and after a merger, are one value,
/// because the name means them all. A unit whose name means others as well, that lie under more units, is
/// told by its identity.
struct UnitFacets {
  private var units: [Int64: Unit] = [:]
  private var counts: [Int64: Int] = [:]

  private struct Unit {
    let id: String
    let level: PlaceLevel
    let name: String
    let folded: String
    let district: Int64?
    let province: Int64?
  }

  /// - Parameter subjects: How many articles are mainly about each unit.
  /// - Complexity: linear in the units.
  init(_ subjects: [Int64: Int], _ database: Database) throws {
    try read(Array(subjects.keys), database)
    for (key, count) in subjects {
      guard let unit = units[key] else { continue }
      for above in [key, unit.district, unit.province] {
        if let above { counts[above, default: 0] += count }
      }
    }
    try read(counts.keys.filter { units[$0] == nil }, database)
  }

  private mutating func read(_ keys: [Int64], _ database: Database) throws {
    let rows = try database.rows(
      """
      SELECT place_key, id, level, name, name_folded, district_key, province_key FROM place
      WHERE place_key IN (SELECT value FROM json_each(?))
      """, [LibraryReader.list(keys)])
    for row in rows {
      guard let level = PlaceLevel(rawValue: try row.at(2)) else { continue }
      units[try row.at(0)] = Unit(
        id: try row.at(1), level: level, name: try row.at(3), folded: try row.at(4),
        district: try row.at(5), province: try row.at(6))
    }
  }

  /// The values of a level, those with the most articles first.
  func facet(_ kind: SearchFacet.Kind, of level: PlaceLevel, limit: Int) -> SearchFacet {
    let keys = counts.keys.filter { units[$0]?.level == level }
    var values: [SearchFacet.Value] = []
    for namesakes in Dictionary(grouping: keys, by: { units[$0]?.folded ?? "" }).values {
      let groups = Dictionary(grouping: namesakes, by: path)
      for (path, group) in groups {
        let means = namesakes.filter { isMeant($0, by: group[0]) }
        if means.count == group.count {
          values.append(value(kind, path, typed: path.joined(separator: ", "), group))
        } else {
          for key in group { values.append(value(kind, path, typed: units[key]?.id ?? "", [key])) }
        }
      }
    }
    let sorted = values.sorted { ($1.count, $0.name, $0.field) < ($0.count, $1.name, $1.field) }
    return SearchFacet(kind: kind, total: values.count, values: Array(sorted.prefix(limit)))
  }

  private func value(
    _ kind: SearchFacet.Kind, _ path: [String], typed: String, _ keys: [Int64]
  ) -> SearchFacet.Value {
    SearchFacet.Value(
      name: path.prefix(2).joined(separator: ", "),
      count: keys.reduce(0) { $0 + (counts[$1] ?? 0) },
      field: "\(QueryField(rawValue: kind.rawValue)?.name ?? ""):\"\(typed)\"", query: "")
  }

  /// Its name and those of the units above it.
  private func path(of key: Int64) -> [String] {
    above(key).reduce(into: [units[key]?.name ?? ""]) { $0.append($1.name) }
  }

  /// Whether the name of a unit with those above it means another of its name, too.
  private func isMeant(_ key: Int64, by typed: Int64) -> Bool {
    let names = above(key).map(\.folded)
    return above(typed).allSatisfy { names.contains($0.folded) }
  }

  private func above(_ key: Int64) -> [Unit] {
    [units[key]?.district, units[key]?.province].compactMap { $0.flatMap { units[$0] } }
  }
}
