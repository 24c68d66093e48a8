import GRDB

/// Makes an index of the seventh version of one of the sixth: of the articles of one day those that were
/// taken in last have the greatest keys, where they had the least; texts are stored together with their
/// pages, in the order in which they come; a headline is stored once; names are sorted by fewer bytes;
/// and duplicates are found without going through all editions. Where the words of an article stand
/// follows its key, and is made anew.
struct SeventhVersion {
  let database: Database

  /// References are not checked before the end of the migration.
  func bringUpToDate() throws {
    // An index of the first version has been given the tables of today, but the keys of its time.
    if try !database.hasColumn("text_key", in: "article_text") {
      try renewTexts()
    }
    try database.execute(sql: "DROP INDEX edition_kept; \(Schema.editionKept)")
    if try !database.hasColumn("short_label", in: "article") {
      for statement in SeventhVersion.labels { try database.execute(sql: statement) }
    }
    for (table, columns) in SeventhVersion.keys {
      let changes = columns.map { "\($0) = \(SeventhVersion.turned($0))" }
      try database.execute(sql: "UPDATE \(table) SET \(changes.joined(separator: ", "))")
    }
    for (table, name, order) in SeventhVersion.orders {
      try database.execute(sql: "UPDATE \(table) SET \(order) = name_order(\(name))")
    }
    try WordIndex(database: database).rebuild()
  }

  /// What rows are sorted by has fewer bytes now.
  private static let orders = [
    ("article", "label", "label_order"), ("place", "name", "name_order"),
    ("model", "name", "name_order"), ("indicator", "name", "name_order"),
    ("document", "number", "name_order"), ("achievement", "holder", "name_order"),
  ]

  private func renewTexts() throws {
    try database.execute(sql: "ALTER TABLE article_text RENAME TO former_text")
    try database.execute(sql: Schema.articleText)
    try PackedTexts(database: database).takeOverFormerPacked()
  }

  /// Of a row that has the whole label, what is kept of it beside the headline.
  static let shortLabel = "CASE WHEN label IS NOT title THEN label END"

  private static let labels = [
    "ALTER TABLE article ADD COLUMN short_label TEXT",
    "UPDATE article SET short_label = \(shortLabel)",
    "ALTER TABLE article DROP COLUMN label",
    "ALTER TABLE article DROP COLUMN label_exact",
    "ALTER TABLE article ADD COLUMN label TEXT AS (coalesce(short_label, title)) VIRTUAL",
  ]

  /// Where keys of articles stand.
  private static let keys = [
    ("edition", ["edition_key", "kept_key"]), ("edition_band", ["edition_key"]),
    ("source", ["edition_key"]), ("duplicate", ["edition_key"]),
    ("article", ["article_key"]), ("article_text", ["article_key"]),
    ("article_place", ["article_key"]), ("model_use", ["article_key"]),
    ("metric", ["article_key"]), ("achievement", ["article_key"]), ("citation", ["article_key"]),
  ]

  /// A key whose serial number counts from the other end of its day: no day has so many articles that a
  /// new one could be an old one of another.
  private static func turned(_ key: String) -> String {
    let greatest = 1 << ArticleKey.serialBits - 1
    return "\(key) + \(greatest) - 2 * (\(key) & \(greatest))"
  }
}
