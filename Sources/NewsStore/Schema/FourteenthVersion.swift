import GRDB

/// Makes an index of the fourteenth version of one of the thirteenth, some of which have no index of the articles
/// that name a unit: whether a unit may go would be looked up in all of them.
struct FourteenthVersion {
  let database: Database

  func bringUpToDate() throws {
    try database.execute(
      sql: "CREATE INDEX IF NOT EXISTS article_place_place ON article_place (place_key)")
  }
}
