import NewsModel

extension Words {
  /// What a list holds, as its heading.
  func name(of content: ListQuery.Content) -> String {
    switch content {
    case .provinces: say("Tỉnh, thành phố", "Provinces")
    case .districts: say("Huyện", "Districts")
    case .communes: say("Xã", "Communes")
    case .unit: say("Đơn vị", "Unit")
    case .articles: say("Bài viết", "Articles")
    case .models, .modelUses: say("Mô hình", "Models")
    case .indicators: say("Chỉ số", "Indicators")
    case .metrics, .metricYears: say("Chỉ số", "Figures")
    case .achievements: say("Thành tích", "Achievements")
    case .documents, .citations: say("Văn bản", "Documents")
    }
  }

  /// A screen, as its tab has it.
  func name(of screen: Screen) -> String {
    screen == .places ? say("Địa bàn", "Places") : name(of: screen.content)
  }

  /// The hits of one kind, as a heading.
  func name(of kind: SearchResults.Kind) -> String {
    switch kind {
    case .places: say("Địa bàn", "Places")
    case .models: name(of: ListQuery.Content.models)
    case .indicators: name(of: ListQuery.Content.indicators)
    case .documents: name(of: ListQuery.Content.documents)
    case .articles: name(of: ListQuery.Content.articles)
    }
  }

  /// What articles are spread over, as a heading.
  func name(of kind: SearchFacet.Kind) -> String {
    switch kind {
    case .province: say("Tỉnh", "Province")
    case .district: say("Huyện", "District")
    case .commune: say("Xã", "Commune")
    case .year: say("Năm", "Year")
    case .model: say("Mô hình", "Model")
    case .outlet: say("Báo", "Outlet")
    }
  }

  /// A column one can sort by.
  func name(of key: SortKey) -> String {
    switch key {
    case .name: say("tên", "name")
    case .count: say("số lượng", "count")
    case .date: say("ngày", "date")
    case .value: say("giá trị", "value")
    case .unit: say("đơn vị", "unit")
    case .place: say("địa bàn", "place")
    case .position: say("thứ tự trong bài", "order in the text")
    }
  }

  /// A level of government, counted.
  func count(_ count: Int, of level: PlaceLevel) -> String {
    let number = number(count)
    return switch level {
    case .province: say("\(number) tỉnh", plural(count, "province"))
    case .district: say("\(number) huyện", plural(count, "district"))
    case .commune: say("\(number) xã", plural(count, "commune"))
    }
  }

  /// What is known of something, the largest kinds of facts only: `5 bài`, `31 mô hình` …
  func parts(of counts: FactCounts) -> [String] {
    [
      (counts.articles, articles(counts.articles)),
      (counts.models, say("\(number(counts.models)) mô hình", plural(counts.models, "model"))),
      (counts.metrics, say("\(number(counts.metrics)) chỉ số", plural(counts.metrics, "figure"))),
      (
        counts.achievements,
        say("\(number(counts.achievements)) thành tích", plural(counts.achievements, "achievement"))
      ),
      (
        counts.documents,
        say("\(number(counts.documents)) văn bản", plural(counts.documents, "document"))
      ),
    ].filter { $0.0 > 0 }.map(\.1)
  }

  /// A number of articles.
  func articles(_ count: Int) -> String { say("\(number(count)) bài", plural(count, "article")) }

  /// A number of figures.
  func figures(_ count: Int) -> String { say("\(number(count)) số liệu", plural(count, "figure")) }

  private func plural(_ count: Int, _ noun: String) -> String {
    "\(number(count)) \(noun)\(count == 1 ? "" : "s")"
  }
}

extension Words {
  /// A figure in one line: what, how much, when.
  func summary(of metric: Metric) -> String {
    let gap = metric.unit.isEmpty || metric.unit == "%" ? "" : " "
    let amount = value(of: metric) + gap + metric.unit
    return "\(metric.indicator): \(amount)" + (metric.period.map { " (\($0))" } ?? "")
  }

  /// An achievement in one line: what, who, when, by whom.
  func summary(of entry: AchievementEntry) -> String {
    let achievement = entry.achievement
    let parts = [achievement.type.name(in: say), achievement.holder, achievement.year ?? ""]
    return (parts + [achievement.grantor ?? ""]).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Who issued a document: the body, and whose it is or how far its word reaches.
  func issuer(_ issuer: DocumentIssuer?) -> String {
    guard let issuer else { return "" }
    let level = issuer.level.flatMap { level in
      [.central, .ministry].contains(level) ? nil : level.name(in: say)
    }
    let unit = issuer.place ?? level
    return [issuer.name, unit].compactMap(\.self).joined(separator: " · ")
  }
}
