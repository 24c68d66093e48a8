import GRDB

/// By how much the counts of a unit change.
struct PlaceChange {
  var articles = 0
  var models = 0
  var metrics = 0
  var achievements = 0
  var documents = 0

  /// By how much that changes for which lists show the unit.
  var listed: Int { articles + models + metrics + achievements }
}

extension CountsWriter {
  /// What changes for the units that facts count under, and for those above them.
  func placeChanges(_ changes: CountChanges) throws -> [Int64: PlaceChange] {
    var all: [Int64: PlaceChange] = [:]
    for (place, change) in changes.places where change != CountChanges.Plain() {
      for ancestor in try ancestors(of: place) {
        all[ancestor, default: PlaceChange()].articles += change.articles
        all[ancestor, default: PlaceChange()].metrics += change.metrics
        all[ancestor, default: PlaceChange()].achievements += change.achievements
      }
    }
    return all
  }

  /// Counts the content of units, and drops those that nothing names any more.
  mutating func updatePlaces(_ changes: [Int64: PlaceChange], left: Set<Int64>) throws {
    for (key, change) in changes { try update(key, change) }
    var leftPlaces = left
    for key in left { leftPlaces.formUnion(try ancestors(of: key)) }
    let today = Set(
      try leftPlaces.flatMap {
        try database.lookUpAll("SELECT today_key FROM place_today WHERE place_key = ?", [$0])
      })
    try dropPlaces(leftPlaces)
    // Units of today are there for those they were made of.
    try dropPlaces(today)
  }

  /// The lowest first: a unit can go once those below it have gone.
  private mutating func dropPlaces(_ keys: Set<Int64>) throws {
    for level in ["commune", "district", "province"] {
      for key in keys.sorted() { try dropPlace(key, level: level) }
    }
  }

  private mutating func update(_ key: Int64, _ change: PlaceChange) throws {
    let before = try database.rows(
      """
      SELECT articles + models + metrics + achievements, is_listed, level, parent_key
      FROM place WHERE place_key = ?
      """, [key])
    guard let row = before.first else { return }
    try database.run(
      """
      UPDATE place SET articles = articles + ?2, models = models + ?3, metrics = metrics + ?4,
        achievements = achievements + ?5, documents = documents + ?6
      WHERE place_key = ?1
      """,
      [
        key, change.articles, change.models, change.metrics, change.achievements,
        change.documents,
      ])
    let step = try (row.at(0) + change.listed > 0 ? 1 : 0) - row.at(1)
    guard step != 0 else { return }
    try database.run(
      "UPDATE place SET children = children + ? WHERE place_key = ?",
      [step, try row.at(3) as Int64?])
    let level: String = try row.at(2)
    totals[level + "s", default: 0] += step
  }

  private mutating func dropPlace(_ key: Int64, level: String) throws {
    try database.run(
      """
      DELETE FROM place WHERE place_key = ?1 AND level = ?2 AND NOT is_listed
        AND NOT EXISTS (SELECT 1 FROM article_place WHERE place_key = ?1)
        AND NOT EXISTS (SELECT 1 FROM place WHERE district_key = ?1 OR province_key = ?1)
        AND NOT EXISTS (SELECT 1 FROM place_today WHERE today_key = ?1 AND place_key <> ?1)
      """, [key, level])
    if database.changesCount > 0 { droppedPlaces.insert(key) }
  }
}
