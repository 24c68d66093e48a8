import GRDB
import NewsModel

/// Makes an index of the third version of one of the second: units of today get rows of their own,
/// and are joined with the units they were made of; articles get numbers, by which the next version
/// indexes their words. What is not known here, as the first day of a unit, comes with the next
/// article that names it.
struct ThirdVersion {
  let database: Database

  /// References are not checked before the end of the migration.
  func bringUpToDate() throws {
    try addUnitsOfToday()
    // An index of the first version has been given the articles' tables of today.
    guard try !database.hasColumn("number", in: "article") else { return }
    try database.execute(sql: "ALTER TABLE article ADD COLUMN number INTEGER NOT NULL DEFAULT 0")
  }

  private func addUnitsOfToday() throws {
    try database.execute(
      sql: """
        ALTER TABLE place ADD COLUMN valid_from TEXT;
        ALTER TABLE place ADD COLUMN valid_to TEXT;
        """)
    try database.execute(sql: Schema.today)
    let reader = LibraryReader(database: database)
    var writer = PlaceWriter(database: database) { _ in nil }
    // Provinces first: those below are found under them.
    for key in try database.integers("SELECT place_key FROM place ORDER BY level DESC, place_key") {
      if let place = try reader.place(key) { try writer.writeToday(of: place, key) }
    }
  }
}
