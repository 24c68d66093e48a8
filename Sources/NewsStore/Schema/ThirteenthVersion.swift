import GRDB

/// Makes an index of the thirteenth version of one of the twelfth: bands went into the table of all at once.
struct ThirteenthVersion {
  let database: Database

  func bringUpToDate() throws {
    guard try !database.tableExists("recent_band") else { return }
    try database.execute(sql: Schema.recentBands)
  }
}
