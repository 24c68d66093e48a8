import NewsModel

/// Why each fact of an article was found, as a table: what it says, by which rule, how surely, from
/// which range of the text, in which words.
struct FactExplanation {
  private let article: AnalyzedArticle

  init(_ article: AnalyzedArticle) {
    self.article = article
  }

  /// A row for each fact, in the order of the text.
  ///
  /// - Parameter columns: the width to which lines are cut, or nil to cut nothing.
  func text(columns: Int?) -> String { OutputFormat.table.text(of: table, columns: columns) }

  /// The rows. Ranges are half open, of Unicode scalars, as `coso analyze` prints them.
  var table: OutputTable {
    var table = OutputTable(columns: [
      .init("range", say("Vị trí", "Range")), .init("fact", say("Loại", "Kind")),
      .init("value", say("Dữ liệu", "Fact")), .init("rule", say("Quy tắc", "Rule")),
      .init("confidence", say("Độ chắc", "Confidence"), isNumeric: true),
      .init("quote", say("Câu trích", "Quotation")),
    ])
    let offsets = ScalarOffsets(article.article.text)
    for fact in facts {
      let evidence = fact.evidence
      let start = offsets.scalarOffset(ofByte: evidence.range.lowerBound)
      let end = offsets.scalarOffset(ofByte: evidence.range.upperBound)
      table.rows.append([
        .text("\(start)–\(end)"), .text(fact.kind), .text(fact.value),
        .text(evidence.rule), .decimal((evidence.confidence * 100).rounded() / 100),
        .text(evidence.quote),
      ])
    }
    return table
  }

  private typealias Fact = (kind: String, value: String, evidence: Evidence)

  private var facts: [Fact] {
    let all =
      article.metrics.map(fact) + article.models.map(fact) + article.achievements.map(fact)
      + article.documents.map(fact)
    return all.sorted { $0.evidence.range.lowerBound < $1.evidence.range.lowerBound }
  }

  private func fact(_ metric: Metric) -> Fact {
    let known = metric.indicatorID.map { " [\($0)]" } ?? ""
    let period = metric.period.map { ", \($0)" } ?? ""
    return (say("chỉ số", "metric"), metric.indicator + known + period, metric.evidence)
  }

  private func fact(_ model: ExemplaryModel) -> Fact {
    let sponsor = model.sponsor.map { " · \($0)" } ?? ""
    return (model.kind, "\(model.name) [\(model.modelID)]\(sponsor)", model.evidence)
  }

  private func fact(_ achievement: Achievement) -> Fact {
    let type = achievement.type.name(in: Launch.language)
    let year = achievement.year.map { ", \($0)" } ?? ""
    return (
      say("thành tích", "achievement"), "\(achievement.holder): \(type)\(year)",
      achievement.evidence
    )
  }

  private func fact(_ document: CitedDocument) -> Fact {
    let date = document.date.map { ", \($0)" } ?? ""
    return (
      say("văn bản", "document"), "\(document.kind) \(document.number)\(date)",
      document.evidence
    )
  }
}
