import GRDB
import NewsModel

extension PlaceWriter {
  /// Notes under which units of today a unit counts: under those that took it over, and those above
  /// them; a unit of today under itself and those above it.
  ///
  /// A district has become many communes and none of them has all that was said of it: it counts
  /// under one only if it became that one alone.
  mutating func writeToday(of place: Place, _ key: Int64) throws {
    var units: Set<Int64> = []
    for unit in place.current {
      let taker = try self.key(of: unit, beside: place)
      units.formUnion(try ancestors(of: taker))
      let isWhole = place.current.count == 1
      if try !isWhole && level(of: taker) != place.level { units.remove(taker) }
    }
    if place.isOfToday { units.formUnion(try ancestors(of: key)) }
    try database.run("DELETE FROM place_today WHERE place_key = ?", [key])
    for unit in units.sorted() {
      try database.run(
        "INSERT INTO place_today (today_key, place_key) VALUES (?, ?)", [unit, key])
    }
  }

  /// The key of a unit of today. Where the gazetteer does not know it, it lies in the province of today
  /// with the name that the former unit has for it.
  private mutating func key(of unit: Place.CurrentUnit, beside former: Place) throws -> Int64 {
    if let key = try key(of: unit.id) { return key }
    return try key(
      of: Place(
        id: unit.id, level: former.level == .province ? .province : .commune, kind: unit.kind,
        name: unit.name, province: unit.province.flatMap { try provinceOfToday(named: $0) }))
  }

  private func provinceOfToday(named name: String) throws -> Place.Parent? {
    try database.rows(
      """
      SELECT id, kind, name FROM place p WHERE level = 'province' AND name = ?
        AND NOT EXISTS (SELECT 1 FROM place_successor s WHERE s.place_key = p.place_key)
      ORDER BY id LIMIT 1
      """, [name]
    ).first.map { row in
      try Place.Parent(id: PlaceID(rawValue: row.at(0)), kind: row.at(1), name: row.at(2))
    }
  }

  private func ancestors(of key: Int64) throws -> [Int64] {
    try database.integers("SELECT ancestor_key FROM place_within WHERE place_key = ?", [key])
  }

  private func level(of key: Int64) throws -> PlaceLevel? {
    try database.rows("SELECT level FROM place WHERE place_key = ?", [key]).first
      .flatMap { PlaceLevel(rawValue: try $0.at(0)) }
  }
}
