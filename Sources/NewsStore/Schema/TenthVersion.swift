import GRDB

/// Makes an index of the tenth version of one of the ninth: facts had the unit that they name beside the one
/// that they count under, which is the same or the article's subject.
struct TenthVersion {
  let database: Database

  func bringUpToDate() throws {
    for table in [FactTable.modelUse, .metric, .achievement].map(\.rawValue)
    where try database.hasColumn("place_key", in: table) {
      try database.execute(
        sql: """
          DROP INDEX IF EXISTS \(table)_place;
          ALTER TABLE \(table) ADD COLUMN \(Schema.unitIsStated);
          UPDATE \(table) SET unit_is_stated = 1 WHERE place_key IS NOT NULL;
          ALTER TABLE \(table) DROP COLUMN place_key
          """)
    }
  }
}
