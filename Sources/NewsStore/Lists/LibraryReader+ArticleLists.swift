import GRDB
import NewsModel

extension LibraryReader {
  /// Articles, the newest first.
  func articleStatement(_ query: ListQuery) -> ListStatement {
    var statement = ListStatement(
      columns: LibraryReader.articleColumns, tables: "article f",
      conditions: query.filter.conditions(on: .article),
      outerTables: " LEFT JOIN place p ON p.place_key = f.subject_key"
    ) { reader, row in
      .article(try reader.articleSummary(row))
    }
    // Words with marks are not stored: they are made of those labels that have them without marks.
    let typed = TextCondition(query.text)
    typed.requireBare(in: "f.label_folded", &statement.conditions)
    typed.require(in: ("f.label_folded", "exact_words(f.label)"), &statement.conditions)
    let newest = ListStatement.OrderTerm.descending("f.article_key")
    statement.order =
      switch query.sort {
      case .name: [.ascending("f.label_order"), newest]
      case .place: [.missingLast("p.name_order"), .ascending("p.name_order"), newest]
      default: [newest]
      }
    return statement
  }

  /// What `articleSummary` reads, of the table `article f`.
  static let articleColumns = """
    f.article_key, f.subject_key, f.byline, f.opening, 1, f.models, f.metrics, f.achievements, \
    f.documents, (SELECT count(*) FROM source s WHERE s.edition_key = f.article_key) \
    + (SELECT count(*) FROM edition e JOIN source s USING (edition_key) \
      WHERE e.kept_key = f.article_key AND e.kept_key <> e.edition_key) - 1, \
    f.subject_confidence < \(PlaceMentions.leastSure), f.id, f.label, f.published, f.outlet
    """

  /// An article from a row of `articleColumns`.
  func articleSummary(_ row: Row) throws -> ArticleSummary {
    try ArticleSummary(
      article: try article(row.at(0), of: row, at: 11), subject: try place(row.at(1)),
      isSubjectOpen: row.at(10) ?? false, byline: row.at(2), opening: row.at(3),
      counts: FactCounts(row, at: 4), copyCount: max(0, row.at(9)))
  }
}
