import GRDB

/// Makes an index of the fourth version of one of the third: the indexes of words are made anew, without
/// the beginnings of words in the full text and with columns of what is known of every article; phrases
/// of articles will be counted in another way, and texts are packed. The sixth counts all anew.
struct FourthVersion {
  let database: Database

  /// Not of a new index, and not of one of the first version, which has been given today's tables.
  var isNeeded: Bool {
    get throws {
      try database.integer(
        """
        SELECT 1 FROM sqlite_schema WHERE name = 'indicator_words' AND sql LIKE '%folded%prefix%'
        """) != nil
    }
  }

  /// References are not checked before the end of the migration.
  func bringUpToDate() throws {
    try database.execute(
      sql: """
        CREATE TABLE former_text AS SELECT * FROM article_text; DROP TABLE article_text;
        """)
    try database.execute(sql: Schema.texts)
    try PackedTexts(database: database).takeOverFormer()
    try WordIndex(database: database).rebuild()
    try database.execute(sql: "DROP TABLE indicator_words")
    try database.execute(sql: Schema.nameWords)
  }
}
