import GRDB

/// Makes an index of the thirteenth version of one of the twelfth: bands went into the table of all at once, and
/// articles that name a unit were found by it, which nothing asks any more.
struct ThirteenthVersion {
  let database: Database

  func bringUpToDate() throws {
    try database.execute(sql: "DROP INDEX IF EXISTS article_place_place")
    guard try !database.tableExists("recent_band") else { return }
    try database.execute(sql: Schema.recentBands)
  }
}
