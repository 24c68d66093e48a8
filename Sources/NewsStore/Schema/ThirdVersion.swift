import GRDB

/// Makes an index of the third version of one of the second: articles get numbers, and the words by
/// which they are found are indexed anew.
struct ThirdVersion {
  let database: Database

  func bringUpToDate() throws {
    try database.execute(sql: "ALTER TABLE article ADD COLUMN number INTEGER NOT NULL DEFAULT 0")
    try WordIndex(database: database).rebuild()
  }
}
