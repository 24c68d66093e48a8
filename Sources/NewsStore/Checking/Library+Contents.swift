import GRDB

extension Library {
  /// What the index holds in lines, whatever its keys: every file, edition, article, fact and count, in
  /// a fixed order. Two indexes of the same files give the same lines, in whatever order the files were
  /// taken in, and however often that was interrupted.
  ///
  /// - Complexity: reads everything but the full text.
  public func contents() throws(LibraryError) -> [String] {
    try translatingErrors(of: path) {
      try reader.read { database in
        try LibraryContents.everything.flatMap { title, query in
          try Row.fetchAll(database, sql: query).map { row in
            let values = row.databaseValues.map { $0.isNull ? "-" : "\($0)" }
            return "\(title)|" + values.joined(separator: "|")
          }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }
      }
    }
  }
}

/// The queries that show all there is without keys.
enum LibraryContents {
  static let everything = [
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
      SELECT e.id, k.id, e.published, e.length, hex(e.sketch), unpacked(t.text, y.bytes),
        d.title, d.outlet, (SELECT group_concat(band) FROM
          (SELECT * FROM (SELECT * FROM edition_band UNION ALL SELECT * FROM recent_band) b
            WHERE b.edition_key = e.edition_key ORDER BY band))
      FROM edition e JOIN edition k ON k.edition_key = e.kept_key
        JOIN article_text t ON t.article_key = e.edition_key
        LEFT JOIN text_dictionary y USING (dictionary_key)
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
    (
      "document",
      "SELECT id, number, kind, date, issuer, issuer_level, issuer_place, words_exact, articles FROM document"
    ),
    (
      "use",
      """
      SELECT a.id, f.position, m.id, f.name, p.id, f.unit_is_stated, f.range_start,
        f.passage_start, f.passage_end
      FROM model_use f JOIN article a USING (article_key) JOIN model m USING (model_key)
      LEFT JOIN place p ON p.place_key = f.unit_key
      """
    ),
    (
      "metric",
      """
      SELECT a.id, f.position, m.id, f.value, p.id, f.unit_is_stated, f.range_start,
        f.passage_start
      FROM metric f
      JOIN article a USING (article_key) JOIN indicator m USING (indicator_key)
      LEFT JOIN place p ON p.place_key = f.unit_key
      """
    ),
    (
      "achievement",
      """
      SELECT a.id, f.position, f.holder, f.type, p.id, f.unit_is_stated FROM achievement f
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
