import GRDB
import NewsModel

/// Makes an index of the fifth version of an older one: figures get their values in base units, documents
/// their issuers. Neither follows from what is stored: both come with the next reading of an article
/// (`coso index --again`), and until then figures are compared as they are written. What is counted is
/// made anew by the sixth version.
struct FifthVersion {
  let database: Database

  func bringUpToDate() throws {
    try addColumns()
    try renewDocumentIDs()
  }

  /// The columns that tables of older versions lack; counting asks for them.
  func addColumns() throws {
    guard try !database.hasColumn("base_value", in: "metric") else { return }
    for (table, columns) in FifthVersion.columns {
      for column in columns {
        try database.execute(sql: "ALTER TABLE \(table) ADD COLUMN \(column)")
      }
    }
  }

  private static let columns = [
    ("metric", ["base_value REAL", "base_max REAL", "base_unit TEXT"]),
    ("citation", ["issuer TEXT", "issuer_level TEXT", "issuer_place TEXT"]),
    ("document", ["issuer TEXT", "issuer_level TEXT", "issuer_place TEXT"]),
  ]

  /// Identities were numbers without blanks.
  private func renewDocumentIDs() throws {
    for row in try database.rows("SELECT document_key, id FROM document ORDER BY document_key") {
      let (key, former): (Int64, String) = (try row.at(0), try row.at(1))
      let id = CitedDocument.documentID(ofNumber: former)
      guard !id.utf8.elementsEqual(former.utf8) else { continue }
      let holder = try database.integer("SELECT document_key FROM document WHERE id = ?", [id])
      if let holder {
        try database.run(
          "UPDATE citation SET document_key = ? WHERE document_key = ?", [holder, key])
      } else {
        try database.run("UPDATE document SET id = ? WHERE document_key = ?", [id, key])
      }
    }
  }
}
