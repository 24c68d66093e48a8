import GRDB
import NewsModel

/// Writes units and the units above them, and hands out their keys.
struct PlaceWriter {
  let database: Database
  private let placeNamed: (PlaceID) -> Place?
  /// Units whose rows are as they should be.
  private(set) var keys: [PlaceID: Int64]
  /// Whether a unit lies under others than before: the counts must then be made anew.
  private(set) var hasMovedPlaces = false

  /// - Parameter known: the keys of units that earlier batches have written.
  init(
    database: Database, known: [PlaceID: Int64] = [:], placeNamed: @escaping (PlaceID) -> Place?
  ) {
    self.database = database
    keys = known
    self.placeNamed = placeNamed
  }

  /// The key of a unit that a fact names by its identity only; nil when nothing is known of it.
  mutating func key(of id: PlaceID) throws -> Int64? {
    if let key = keys[id] { return key }
    if let place = placeNamed(id) { return try key(of: place) }
    let known = try database.lookUp("SELECT place_key FROM place WHERE id = ?", [id.rawValue])
    keys[id] = known
    return known
  }

  /// The key of a unit, which is written as the gazetteer has it, else as it is given here. An article
  /// may know it under the unit above it of another time; the order of articles must not decide.
  mutating func key(of given: Place) throws -> Int64 {
    if let key = keys[given.id] { return key }
    let place = placeNamed(given.id) ?? given
    let province = try place.province.map {
      try key(ofParent: $0, level: .province, province: nil)
    }
    let district = try place.district.map {
      try key(ofParent: $0, level: .district, province: place.province)
    }
    if let known = try unchangedKey(of: place, district: district, province: province) {
      keys[place.id] = known
      return known
    }
    let placeKey = try writeRow(of: place, district: district, province: province)
    keys[place.id] = placeKey
    try writeAncestors(of: placeKey, [district, province])
    try writeSuccessors(of: placeKey, place.current)
    try writeToday(of: place, placeKey)
    return placeKey
  }

  /// Statements that do one or the other, or that return what they write, keep copies of what they change.
  private func writeRow(of place: Place, district: Int64?, province: Int64?) throws -> Int64 {
    let columns = columns(for: place, district: district, province: province)
    let known = try database.lookUp(
      "SELECT place_key FROM place WHERE id = ?", [place.id.rawValue])
    guard let known else {
      try database.run(
        """
        INSERT INTO place (id, level, kind, name, district_key, province_key,
          name_order, name_folded, words_folded, words_exact, valid_from, valid_to)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, columns)
      return database.lastInsertedRowID
    }
    try database.run(
      """
      UPDATE place SET id = ?1, level = ?2, kind = ?3, name = ?4, district_key = ?5,
        province_key = ?6, name_order = ?7, name_folded = ?8, words_folded = ?9,
        words_exact = ?10, valid_from = ?11, valid_to = ?12
      WHERE place_key = ?13
      """, columns + [known])
    return known
  }

  /// The key of a unit whose rows are as they should be already: most are, and need no writing.
  private func unchangedKey(
    of place: Place, district: Int64?, province: Int64?
  ) throws -> Int64? {
    let key = try database.lookUp(
      """
      SELECT place_key FROM place WHERE id = ? AND level = ? AND kind = ? AND name = ?
        AND district_key IS ? AND province_key IS ? AND valid_from IS ? AND valid_to IS ?
      """,
      [
        place.id.rawValue, place.level.rawValue, place.kind, place.name, district, province,
        place.validFrom?.description, place.validTo?.description,
      ])
    guard let key else { return nil }
    let successors = try database.rows(
      """
      SELECT id, kind, name, province FROM place_successor WHERE place_key = ? ORDER BY position
      """, [key]
    ).map {
      try Place.CurrentUnit(
        id: PlaceID(rawValue: $0.at(0)), kind: $0.at(1), name: $0.at(2), province: $0.at(3))
    }
    return successors == place.current ? key : nil
  }

  private func columns(
    for place: Place, district: Int64?, province: Int64?
  ) -> ColumnValues {
    let name = NameKeys(place.name)
    let words = NameKeys("\(place.kind) \(place.name)")
    return [
      place.id.rawValue, place.level.rawValue, place.kind, place.name, district, province,
      name.order, name.folded, words.folded, words.exact, place.validFrom?.description,
      place.validTo?.description,
    ]
  }

  /// A unit above another is known by kind and name alone, unless it is named itself somewhere.
  private mutating func key(
    ofParent parent: Place.Parent, level: PlaceLevel, province: Place.Parent?
  ) throws -> Int64 {
    if let key = try key(of: parent.id) { return key }
    return try key(
      of: Place(
        id: parent.id, level: level, kind: parent.kind, name: parent.name, province: province))
  }

  private mutating func writeAncestors(of key: Int64, _ ancestors: [Int64?]) throws {
    let all = [key] + ancestors.compactMap { $0 }
    let former = try database.lookUpAll(
      "SELECT ancestor_key FROM place_within WHERE place_key = ?", [key])
    guard Set(former) != Set(all) else { return }
    // What was counted under the former ones would stay there.
    if !former.isEmpty { hasMovedPlaces = true }
    try database.run("DELETE FROM place_within WHERE place_key = ?", [key])
    for ancestor in all {
      try database.run(
        "INSERT INTO place_within (ancestor_key, place_key) VALUES (?, ?)", [ancestor, key])
    }
  }

  private func writeSuccessors(of key: Int64, _ units: [Place.CurrentUnit]) throws {
    try database.run("DELETE FROM place_successor WHERE place_key = ?", [key])
    for (position, unit) in units.enumerated() {
      try database.run(
        """
        INSERT INTO place_successor (place_key, position, id, kind, name, province)
        VALUES (?, ?, ?, ?, ?, ?)
        """, [key, position, unit.id.rawValue, unit.kind, unit.name, unit.province])
    }
  }
}
