import Foundation
import GRDB

/// Makes an index of the twelfth version of one of the eleventh: of an edition's sketch eight bands of three
/// values were kept, and nothing else. Of a million articles dozens were read for each new one only to see that
/// they are not like it.
struct TwelfthVersion {
  let database: Database

  func bringUpToDate() throws {
    database.add(function: TwelfthVersion.sketchBand)
    defer { database.remove(function: TwelfthVersion.sketchBand) }
    // In their order: one after the other they would be written all over the table.
    try database.execute(
      sql: """
        DELETE FROM edition_band;
        WITH RECURSIVE band (number) AS (
          VALUES (0) UNION ALL SELECT number + 1 FROM band WHERE number < \(SketchBands.count - 1)
        )
        INSERT INTO edition_band (band, edition_key)
        SELECT sketch_band(sketch, number) AS code, edition_key FROM edition, band
        WHERE code IS NOT NULL ORDER BY 1, 2
        """)
    // Of an index of the first version, whose editions have just been made.
    if try database.tableExists("recent_band") {
      try database.execute(sql: "DELETE FROM recent_band")
    }
  }

  /// The key of a sketch for a band.
  private static let sketchBand = DatabaseFunction(
    "sketch_band", argumentCount: 2, pure: true
  ) { values in
    guard let sketch = Data.fromDatabaseValue(values[0]),
      let band = Int.fromDatabaseValue(values[1])
    else { return nil }
    return SketchBands.key(of: TextSketch(bytes: [UInt8](sketch)), band: band)?.code
  }
}
