import NewsModel

/// Says in one line what a fact is: `Chỉ số · thu nhập bình quân = 64 triệu đồng (2022)`.
struct FactDescription {
  /// The language of the words that are not the article's.
  let language: Language
  /// The article, for the names of the units that facts are about.
  let article: AnalyzedArticle

  /// The line for a fact.
  func line(for fact: MarkedFact.Content) -> String {
    parts(of: fact).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func parts(of fact: MarkedFact.Content) -> [String] {
    switch fact {
    case .place(let place): parts(of: place)
    case .metric(let metric): parts(of: metric)
    case .model(let model): parts(of: model)
    case .achievement(let achievement): parts(of: achievement)
    case .document(let document): parts(of: document)
    }
  }

  private func parts(of place: Place) -> [String] {
    let today = place.current.map { unit in
      ["\(unit.kind) \(unit.name)", unit.province].compactMap { $0 }.joined(separator: ", ")
    }
    return [
      language("Địa bàn", "Place"), place.fullName,
      today.isEmpty ? "" : language("nay: ", "today: ") + today.joined(separator: "; "),
    ]
  }

  private func parts(of metric: Metric) -> [String] {
    let numbers = NumberWording(language: language)
    let period = metric.period.map { " (\($0))" } ?? ""
    let amount = [numbers.range(metric.value, metric.valueMax), metric.unit]
    let value = amount.filter { !$0.isEmpty }.joined(separator: " ")
    return [
      language("Chỉ số", "Figure"),
      "\(metric.indicator) \(metric.comparator.sign) \(value)\(period)",
      article.place(metric.place)?.shortName ?? "",
    ]
  }

  private func parts(of model: ExemplaryModel) -> [String] {
    let kind = model.kind == "mô hình" ? "" : model.kind + " "
    return [
      language("Mô hình", "Model"), "\(kind)“\(model.name)”", model.sponsor ?? "",
      article.place(model.place)?.shortName ?? "",
    ]
  }

  private func parts(of achievement: Achievement) -> [String] {
    [
      language("Thành tích", "Achievement"), achievement.type.name(in: language),
      achievement.holder, achievement.year ?? "", achievement.grantor ?? "",
    ]
  }

  private func parts(of document: CitedDocument) -> [String] {
    [
      language("Văn bản", "Document"), "\(document.kind) \(document.number)",
      document.date.map { DateWording.text($0, in: language) } ?? "",
    ]
  }
}
