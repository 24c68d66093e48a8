import GRDB

/// Looks for what is wrong in an index, within one access to it.
struct LibraryCheck {
  let database: Database

  /// Everything that is wrong; of a file that is inconsistent itself no more than that.
  func problems() throws -> [LibraryProblem] {
    let structure = try inconsistencies()
    guard structure.isEmpty else { return structure }
    return try danglingReferences() + lostArticles() + WordCheck(database: database).problems()
      + ColumnCheck(database: database).problems() + wrongTotals()
  }

  /// Editions of which the text is missing, or that are kept but have no article.
  static let lostEditions = """
    SELECT edition_key FROM edition
    WHERE kept_key = edition_key AND edition_key NOT IN (SELECT article_key FROM article)
    UNION SELECT edition_key FROM edition
    WHERE edition_key NOT IN (SELECT article_key FROM article_text)
    """

  private func inconsistencies() throws -> [LibraryProblem] {
    try String.fetchAll(database, sql: "PRAGMA integrity_check")
      .filter { $0 != "ok" }.map { .inconsistentFile(detail: $0) }
  }

  private func danglingReferences() throws -> [LibraryProblem] {
    let tables = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
      .map { try $0.at(0) as String }
    var counts = Dictionary(grouping: tables) { $0 }.mapValues(\.count)
    for table in EditionTable.bandTables {
      let bands = "SELECT count(*) FROM \(table) WHERE \(LibraryCheck.isLostBand)"
      counts[table] = try database.integer(bands).flatMap { $0 > 0 ? Int($0) : nil }
    }
    return counts.sorted { $0.key < $1.key }
      .map { .danglingReferences(table: $0.key, count: $0.value) }
  }

  /// What is true of bands whose edition is gone: they have no references that SQLite knows of.
  static let isLostBand = "edition_key NOT IN (SELECT edition_key FROM edition)"

  private func lostArticles() throws -> [LibraryProblem] {
    let count = try database.integer("SELECT count(*) FROM (\(LibraryCheck.lostEditions))") ?? 0
    return count > 0 ? [.lostArticles(count: Int(count))] : []
  }

  private func wrongTotals() throws -> [LibraryProblem] {
    let counted = try database.rows(CountsWriter.countEverything)
    return try counted.compactMap { row in
      let name: String = try row.at(0)
      let count: Int = try row.at(1)
      let kept = try database.integer("SELECT value FROM total WHERE name = ?", [name]) ?? 0
      return kept == count ? nil : .wrongTotal(name: name, kept: Int(kept), counted: count)
    }
  }
}
