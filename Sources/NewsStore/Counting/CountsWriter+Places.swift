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

  /// Counts the content of a unit. One that has none any more is in no list.
  mutating func update(_ key: Int64, _ change: PlaceChange) throws {
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
}
