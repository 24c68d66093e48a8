import Foundation
import GRDB
import Testing

// What another program sees of the index, and does to it.
extension TemporaryFolder {
  /// The path of the index that `library` makes.
  var index: String { path + "/library.sqlite" }

  /// Runs statements on the index through a connection of its own.
  func execute(_ sql: String) throws {
    let queue = try DatabaseQueue(path: index)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// The rows of a statement, columns separated by bars.
  func rows(_ sql: String) throws -> [String] {
    let queue = try DatabaseQueue(path: index)
    defer { try? queue.close() }
    return try queue.read { database in
      try Row.fetchAll(database, sql: sql).map { row in
        row.databaseValues.map { $0.isNull ? "-" : "\($0)" }.joined(separator: "|")
      }
    }
  }

  /// Every row of every table, the words of the full text and their occurrences included; without
  /// the keys, which need not come back the same, and SQLite's own bookkeeping.
  func everyRow() throws -> [String] {
    let tables = try rows(
      """
      SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%' ORDER BY name
      """
    ).map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "\"")) }
    let words = try ["article_words", "indicator_words"].flatMap { index in
      try execute("CREATE VIRTUAL TABLE word USING fts5vocab (\(index), row)")
      defer { #expect(throws: Never.self) { try execute("DROP TABLE word") } }
      return try rows("SELECT '\(index)', * FROM word ORDER BY term")
    }
    return try words
      + tables.flatMap { table in try rows("SELECT * FROM \(table)").map { "\(table)|\($0)" } }
  }
}

extension TemporaryFolder {
  /// What the index holds, whatever the keys: every fact, count and word, in a fixed order. Two
  /// indexes of the same files give the same, in whatever order and however often they were written.
  func everyRowWithoutKeys() throws -> [String] {
    try TemporaryFolder.contents.flatMap { title, query in
      try rows(query).sorted().map { "\(title)|\($0)" }
    } + everyRow().filter { $0.hasPrefix("article_words|") || $0.hasPrefix("indicator_words|") }
  }

  private static let contents = [
    ("file", "SELECT path, byte_count, modified_ns, sha256, is_whole FROM file"),
    (
      "source",
      """
      SELECT path, record, id FROM source JOIN file USING (file_key) JOIN edition USING (edition_key)
      """
    ),
    (
      "edition",
      """
      SELECT e.id, k.id, e.published, e.length, hex(e.sketch), t.text, t.lines, t.paragraphs,
        t.raw_text, d.title, d.outlet, (SELECT group_concat(band || ' ' || is_kept) FROM
          (SELECT * FROM edition_band b WHERE b.edition_key = e.edition_key ORDER BY band))
      FROM edition e JOIN edition k ON k.edition_key = e.kept_key
        JOIN article_text t ON t.article_key = e.edition_key
        LEFT JOIN duplicate d ON d.edition_key = e.edition_key
      """
    ),
    (
      "article",
      """
      SELECT a.id, a.title, a.label, a.byline, a.published, a.outlet, a.opening, p.id, a.models,
        a.metrics, a.achievements, a.documents FROM article a LEFT JOIN place p
        ON p.place_key = a.subject_key
      """
    ),
    (
      "place",
      """
      SELECT p.id, p.kind, p.name, q.id, p.articles, p.models, p.metrics, p.achievements,
        p.documents, p.children, p.is_listed FROM place p LEFT JOIN place q
        ON q.place_key = p.parent_key
      """
    ),
    (
      "mention",
      """
      SELECT a.id, position, p.id, confidence, ranges FROM article_place
      JOIN article a USING (article_key) JOIN place p USING (place_key)
      """
    ),
    ("model", "SELECT id, name, kind, sponsor, words_exact, articles, places FROM model"),
    ("indicator", "SELECT id, name, unit, words_exact, metrics, places FROM indicator"),
    ("document", "SELECT id, number, kind, date, words_exact, articles FROM document"),
    (
      "use",
      """
      SELECT a.id, f.position, m.id, f.name, p.id, f.range_start, f.passage_start, f.passage_end
      FROM model_use f JOIN article a USING (article_key) JOIN model m USING (model_key)
      LEFT JOIN place p ON p.place_key = f.unit_key
      """
    ),
    (
      "metric",
      """
      SELECT a.id, f.position, m.id, f.value, p.id, f.range_start, f.passage_start FROM metric f
      JOIN article a USING (article_key) JOIN indicator m USING (indicator_key)
      LEFT JOIN place p ON p.place_key = f.unit_key
      """
    ),
    (
      "achievement",
      """
      SELECT a.id, f.position, f.holder, f.type, p.id FROM achievement f
      JOIN article a USING (article_key) LEFT JOIN place p ON p.place_key = f.unit_key
      """
    ),
    (
      "citation",
      """
      SELECT a.id, f.position, m.id, f.number, f.ranges FROM citation f
      JOIN article a USING (article_key) JOIN document m USING (document_key)
      """
    ),
    ("total", "SELECT name, value FROM total WHERE value <> 0"),
    ("tallies", "SELECT kind, count(*), sum(uses) FROM tally GROUP BY kind"),
  ]
}
