import GRDB

/// Makes an index of the eleventh version of one of the tenth: all figures there are were also in the order of
/// their years and of their values, which every figure that was written paid for. Of one unit or one
/// indicator, as nearly every list is, they are sorted when they are asked for.
struct EleventhVersion {
  let database: Database

  func bringUpToDate() throws {
    try database.execute(
      sql: "DROP INDEX IF EXISTS metric_year; DROP INDEX IF EXISTS metric_value")
  }
}
