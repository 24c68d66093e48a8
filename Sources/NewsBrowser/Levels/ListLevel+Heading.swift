import NewsModel

extension ListLevel {
  /// What stands above its rows: the title, for a unit its kind and when there was one, for units of
  /// which era they are.
  func heading(_ words: Words) -> String {
    ([title] + details(words)).joined(separator: " · ")
  }

  private func details(_ words: Words) -> [String] {
    let era = words.name(of: query.filter.era)
    if let chart, chart.form == .line { return [words.overYears(chart.years?.first?.unit ?? "")] }
    guard query.content == .unit else {
      let saysEra = query.content.isOfUnits || (query.filter.era == .today && !isOfEverything)
      return saysEra ? [era] : []
    }
    guard let unit else { return [era] }
    return [unit.kind, words.validity(of: unit) ?? era]
  }

  private var isOfEverything: Bool { query.filter.places.isEmpty }
}
