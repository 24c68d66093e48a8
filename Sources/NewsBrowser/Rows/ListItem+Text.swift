import NewsModel

extension ListItem {
  /// The unit the row is about, or nil.
  var place: Place? {
    switch self {
    case .place(let summary): summary.place
    case .section(let section): section.place
    case .relation(let relation): relation.place
    case .year(let year): year.place
    case .article(let summary): summary.subject
    case .modelUse(let use): use.place
    case .metric(let entry): entry.place
    case .achievement(let entry): entry.place
    case .citation(let citation): citation.place
    case .model, .indicator, .metricYear, .document: nil
    }
  }

  /// The row as one line to paste: every column, then the sentence and its article, with tabs
  /// between them.
  func line(columns: [RowColumn], words: Words) -> String {
    var fields = columns.filter { $0.bar == nil }.map { $0.text(self) }
    if let evidence {
      fields.append(evidence.passage.text)
      fields.append(evidence.article.title)
      fields += [words.date(evidence.article.published), evidence.article.outlet ?? ""]
    }
    return fields.filter { !$0.isEmpty }.joined(separator: "\t")
  }
}
