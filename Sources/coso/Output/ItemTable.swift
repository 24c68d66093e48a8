import NewsModel

/// Turns the rows of a list into a table, a fixed set of columns for each kind of row.
enum ItemTable {
  /// The table of a list's rows; rows of another kind than the content's are left out.
  static func table(of items: [ListItem], content: ListQuery.Content) -> OutputTable {
    OutputTable(columns: columns(of: content), rows: items.compactMap { row(of: $0, content) })
  }

  private typealias Column = OutputTable.Column

  private static func columns(of content: ListQuery.Content) -> [Column] {
    switch content {
    case .provinces, .districts, .communes, .unit: placeColumns
    case .articles: articleColumns
    case .models: modelColumns
    case .modelUses: modelUseColumns
    case .indicators: indicatorColumns
    case .metrics, .metricYears: metricColumns
    case .achievements: achievementColumns
    case .documents: documentColumns
    case .citations: citationColumns
    }
  }

  private static func row(
    of item: ListItem, _ content: ListQuery.Content
  ) -> [OutputTable.Value]? {
    switch item {
    case .place(let place): placeRow(place)
    case .section, .relation, .year, .metricYear: nil
    case .article(let article): articleRow(article)
    case .model(let model): modelRow(model)
    case .modelUse(let use): modelUseRow(use)
    case .indicator(let indicator): indicatorRow(indicator)
    case .metric(let metric): metricRow(metric)
    case .achievement(let achievement): achievementRow(achievement)
    case .document(let document): documentRow(document)
    case .citation(let citation): citationRow(citation)
    }
  }
}

// MARK: - Columns and rows, kind by kind

extension ItemTable {
  private static var unitColumns: [Column] {
    [
      Column("kind", say("loại", "kind")), Column("place", say("địa bàn", "place")),
      Column("district", say("huyện", "district")), Column("province", say("tỉnh", "province")),
    ]
  }

  private static func unitFields(_ place: Place?) -> [OutputTable.Value] {
    [
      .init(place?.kind), .init(place?.name), .init(place?.district?.name),
      .init(place?.province?.name),
    ]
  }

  private static var evidenceColumns: [Column] {
    [
      Column("quote", say("câu văn", "sentence")), Column("date", say("ngày đăng", "published")),
      Column("article", say("bài", "article")),
    ]
  }

  private static func evidenceFields(_ evidence: EvidenceReference) -> [OutputTable.Value] {
    [
      .text(evidence.passage.text), .init(evidence.article.published?.description),
      .text(evidence.article.id),
    ]
  }

  private static var countColumns: [Column] {
    [
      Column("articles", say("bài", "articles"), isNumeric: true),
      Column("models", say("mô hình", "models"), isNumeric: true),
      Column("metrics", say("chỉ số", "metrics"), isNumeric: true),
      Column("achievements", say("thành tích", "achievements"), isNumeric: true),
      Column("documents", say("văn bản", "documents"), isNumeric: true),
    ]
  }

  private static func countFields(_ counts: FactCounts) -> [OutputTable.Value] {
    [counts.articles, counts.models, counts.metrics, counts.achievements, counts.documents]
      .map(OutputTable.Value.integer)
  }

  private static var placeColumns: [Column] {
    unitColumns + countColumns + [Column("id", say("mã", "id"))]
  }

  private static func placeRow(_ summary: PlaceSummary) -> [OutputTable.Value] {
    unitFields(summary.place) + countFields(summary.counts) + [.text(summary.place.id.rawValue)]
  }

  private static var articleColumns: [Column] {
    [
      Column("article", say("bài", "article")), Column("date", say("ngày đăng", "published")),
      Column("title", say("tiêu đề", "title")), Column("byline", say("tác giả", "byline")),
    ] + unitColumns + [
      Column("models", say("mô hình", "models"), isNumeric: true),
      Column("metrics", say("chỉ số", "metrics"), isNumeric: true),
      Column("also_in", say("nơi khác", "also in"), isNumeric: true),
    ]
  }

  private static func articleRow(_ summary: ArticleSummary) -> [OutputTable.Value] {
    [
      .text(summary.article.id), .init(summary.article.published?.description),
      .text(summary.article.title), .init(summary.byline),
    ] + unitFields(summary.subject) + [
      .integer(summary.counts.models), .integer(summary.counts.metrics),
      .integer(summary.copyCount),
    ]
  }

  private static var modelColumns: [Column] {
    [
      Column("model", say("mô hình", "model")), Column("model_kind", say("hình thức", "form")),
      Column("sponsor", say("chủ trì", "sponsor")),
      Column("places", say("địa bàn", "places"), isNumeric: true),
      Column("articles", say("bài", "articles"), isNumeric: true),
      Column("id", say("mã", "id")),
    ]
  }

  private static func modelRow(_ model: ModelSummary) -> [OutputTable.Value] {
    [
      .text(model.name), .text(model.kind), .init(model.sponsor), .integer(model.placeCount),
      .integer(model.articleCount), .text(model.modelID),
    ]
  }

  private static var modelUseColumns: [Column] {
    [
      Column("model", say("mô hình", "model")), Column("model_kind", say("hình thức", "form")),
      Column("sponsor", say("chủ trì", "sponsor")),
    ] + unitColumns + [Column("id", say("mã", "id"))] + evidenceColumns
  }

  private static func modelUseRow(_ use: ModelUse) -> [OutputTable.Value] {
    [.text(use.name), .text(use.kind), .init(use.sponsor)] + unitFields(use.place)
      + [.text(use.modelID)] + evidenceFields(use.evidence)
  }

  private static var indicatorColumns: [Column] {
    [
      Column("indicator", say("chỉ số", "indicator")), Column("unit", say("đơn vị", "unit")),
      Column("figures", say("số liệu", "figures"), isNumeric: true),
      Column("places", say("địa bàn", "places"), isNumeric: true), Column("id", say("mã", "id")),
    ]
  }

  private static func indicatorRow(_ indicator: IndicatorSummary) -> [OutputTable.Value] {
    [
      .text(indicator.name), .text(indicator.unit), .integer(indicator.metricCount),
      .integer(indicator.placeCount), .text(indicator.key),
    ]
  }

  private static var metricColumns: [Column] {
    [
      Column("indicator", say("chỉ số", "indicator")),
      Column("comparator", say("so", "cmp")),
      Column("value", say("giá trị", "value"), isNumeric: true),
      Column("value_max", say("đến", "to"), isNumeric: true),
      Column("unit", say("đơn vị", "unit")), Column("period", say("kỳ", "period")),
    ] + unitColumns + [Column("id", say("mã", "id")), Column("doubt", say("ngờ", "doubt"))]
      + evidenceColumns + [
        Column("base_value", say("quy đổi", "base value"), isNumeric: true),
        Column("base_value_max", say("quy đổi đến", "base to"), isNumeric: true),
        Column("base_unit", say("đơn vị gốc", "base unit")),
      ]
  }

  private static func metricRow(_ entry: MetricEntry) -> [OutputTable.Value] {
    let metric = entry.metric
    return [
      .text(metric.indicator), .text(metric.comparator.rawValue), .decimal(metric.value),
      metric.valueMax.map(OutputTable.Value.decimal) ?? .none, .text(metric.unit),
      .init(metric.period),
    ] + unitFields(entry.place) + [.text(entry.indicatorKey), doubt(entry.doubts)]
      + evidenceFields(entry.evidence) + baseFields(metric)
  }

  /// The figure as it is sorted and summed; in its own unit where that has no base.
  private static func baseFields(_ metric: Metric) -> [OutputTable.Value] {
    let amount =
      metric.base
      ?? BaseAmount(value: metric.value, valueMax: metric.valueMax, unit: metric.unit)
    return [
      .decimal(amount.value), amount.valueMax.map(OutputTable.Value.decimal) ?? .none,
      .text(amount.unit),
    ]
  }

  /// Why a figure is to be looked at again, in a word.
  private static func doubt(_ doubts: [MetricDoubt]) -> OutputTable.Value {
    switch doubts.last {
    case .outlier: .term("outlier", name: say("cách xa", "outlier"))
    case .contradiction: .term("contradiction", name: say("mâu thuẫn", "contradiction"))
    case nil: .none
    }
  }

  private static var achievementColumns: [Column] {
    [
      Column("type", say("loại thành tích", "type")), Column("holder", say("đơn vị", "holder")),
      Column("year", say("năm", "year")), Column("grantor", say("cấp công nhận", "grantor")),
    ] + unitColumns + evidenceColumns
  }

  private static func achievementRow(_ entry: AchievementEntry) -> [OutputTable.Value] {
    let achievement = entry.achievement
    return [
      .term(achievement.type.rawValue, name: achievement.type.name(in: Launch.language)),
      .text(achievement.holder), .init(achievement.year),
      .init(achievement.grantor),
    ] + unitFields(entry.place) + evidenceFields(entry.evidence)
  }

  private static var documentColumns: [Column] {
    [
      Column("number", say("số hiệu", "number")), Column("document_kind", say("loại", "kind")),
      Column("document_date", say("ngày", "date")),
      Column("articles", say("bài", "articles"), isNumeric: true),
      Column("issuer", say("nơi ban hành", "issuer")),
      Column("issuer_level", say("cấp", "level")),
      Column("issuer_place", say("của", "of")), Column("id", say("mã", "id")),
    ]
  }

  private static func documentRow(_ document: DocumentSummary) -> [OutputTable.Value] {
    [
      .text(document.number), .text(document.kind), .init(document.date?.description),
      .integer(document.articleCount), .init(document.issuer?.name),
      document.issuer?.level.map { .term($0.rawValue, name: $0.name(in: Launch.language)) }
        ?? .none,
      .init(document.issuer?.place), .text(document.documentID),
    ]
  }

  private static var citationColumns: [Column] {
    [
      Column("number", say("số hiệu", "number")), Column("document_kind", say("loại", "kind")),
    ] + unitColumns + evidenceColumns + [Column("id", say("mã", "id"))]
  }

  private static func citationRow(_ citation: Citation) -> [OutputTable.Value] {
    [.text(citation.number), .text(citation.kind)] + unitFields(citation.place)
      + evidenceFields(citation.evidence) + [.text(citation.documentID)]
  }
}
