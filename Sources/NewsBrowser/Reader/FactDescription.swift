import NewsModel

/// Says in one line what a fact is: `Chỉ số · thu nhập bình quân = 64 triệu đồng (2022)`.
struct FactDescription {
  /// The words that are not the article's.
  let words: Words
  /// The article, for the names of the units that facts are about.
  let article: AnalyzedArticle

  /// The line for a fact; its first word says of which kind it is.
  func line(for fact: MarkedFact.Content) -> String {
    parts(of: fact).compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The word for the kind of a fact.
  func label(for fact: MarkedFact.Content) -> String {
    switch fact {
    case .place: words.place
    case .metric: words.figure
    case .model: words.model
    case .achievement: words.achievement
    case .document: words.document
    }
  }

  private func parts(of fact: MarkedFact.Content) -> [String?] {
    let details = details(of: fact)
    guard let doubt = doubt(of: fact) else { return [label(for: fact)] + details }
    return [label(for: fact) + " ?"] + details.prefix(1) + [doubt] + details.dropFirst()
  }

  /// That a unit may be another one of its name, and which.
  private func doubt(of fact: MarkedFact.Content) -> String? {
    guard case .place(let place) = fact, let mentions = article.mentions(of: place.id),
      mentions.isOpen
    else { return nil }
    return words.unsure(
      Int((mentions.confidence * 100).rounded()), others: mentions.alternatives.map(\.place))
  }

  private func details(of fact: MarkedFact.Content) -> [String?] {
    switch fact {
    case .place(let place): [words.fullName(of: place), words.currentUnits(of: place)]
    case .metric(let metric): [equation(of: metric), name(of: metric.place)]
    case .model(let model): [quoted(model), model.sponsor, name(of: model.place)]
    case .achievement(let achievement):
      [
        achievement.type.name(in: words.say), achievement.holder, achievement.year,
        achievement.grantor,
      ]
    case .document(let document):
      ["\(document.kind) \(document.number)", words.date(document.date)]
    }
  }

  private func equation(of metric: Metric) -> String {
    let sign = metric.comparator == .equal ? "= " : ""
    let amount = [words.value(of: metric), metric.unit].filter { !$0.isEmpty }
    let period = metric.period.map { " (\($0))" } ?? ""
    return "\(metric.indicator) \(sign)\(amount.joined(separator: " "))\(period)"
  }

  /// The name in quotation marks; the kind before it where the label does not say it.
  private func quoted(_ model: ExemplaryModel) -> String {
    (model.kind == "mô hình" ? "" : model.kind + " ") + "“\(model.name)”"
  }

  private func name(of id: PlaceID?) -> String? {
    article.place(id).map { "\($0.kind) \($0.name)" }
  }
}
