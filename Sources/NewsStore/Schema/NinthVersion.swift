import GRDB

/// Makes an index of the ninth version of one of the eighth: articles that are gone are counted for each
/// chunk of the index of words, and bands do not say any more whether their edition is kept.
struct NinthVersion {
  let database: Database

  func bringUpToDate() throws {
    if try !database.hasColumn("gone", in: "posting_chunk") {
      try database.execute(sql: "ALTER TABLE posting_chunk ADD COLUMN \(Schema.goneArticles)")
    }
    guard try database.hasColumn("is_kept", in: "edition_band") else { return }
    try database.execute(
      sql: """
        ALTER TABLE edition_band RENAME TO former_band;
        \(Schema.editionBands);
        INSERT INTO edition_band (band, edition_key) SELECT band, edition_key FROM former_band;
        DROP TABLE former_band
        """)
  }
}
