import NewsModel
import TerminalCanvas

extension Reader {
  /// Selects the next fact in a direction and scrolls it into view.
  mutating func selectFact(step: Int) -> ReaderOutcome {
    guard !facts.isEmpty else { return .notice(words.noFacts) }
    let steps = RangeStep(ranges: shownFacts, step: step)
    let (index, wraps) = next(steps, after: fact)
    select(fact: index)
    return wraps ? wrapNotice(step: step) : .none
  }

  /// Selects the fact drawn at a place of the reader's rectangle; opens it if it is selected.
  mutating func selectFact(atRow row: Int, column: Int) -> ReaderOutcome {
    guard form == .cleaned, let offset = offset(atRow: row, column: column),
      let mark = marks.mark(at: offset)
    else { return .none }
    if fact == mark.fact { return openFact() }
    select(fact: mark.fact)
    return .none
  }

  private mutating func select(fact index: Int) {
    fact = index
    focus = nil
    reveal(shownFacts[index])
  }

  /// Says where the selected fact leads.
  func openFact() -> ReaderOutcome {
    guard let fact else { return .notice(words.noFactSelected) }
    switch facts[fact].content {
    case .place(let place): return .openPlace(place)
    case .metric(let metric): return .elsewhere(title: metric.indicator, .reports(of: metric))
    case .model(let model): return .elsewhere(title: model.name, .uses(of: model))
    case .achievement(let achievement):
      let query = ListQuery.achievements(beside: achievement)
      let holder = article.place(achievement.place).map(words.name)
      return .elsewhere(title: holder ?? words.name(of: query.content), query)
    case .document(let document):
      return .elsewhere(title: document.number, .citations(of: document))
    }
  }

  /// The offset of the letter drawn at a place of the reader's rectangle.
  private func offset(atRow row: Int, column: Int) -> Int? {
    guard let layout, row >= 0, row < textRows, visibleLines.contains(top + row) else { return nil }
    let line = layout.lines[top + row]
    var end = layout.columns.textColumn + Int(line.indent)
    guard column >= end else { return nil }
    var offset = line.range.lowerBound
    for grapheme in text(in: line.range) {
      end += DisplayWidth.of(grapheme)
      if column < end { return offset }
      offset += grapheme.utf8.count
    }
    return nil
  }
}

extension ListQuery {
  /// Everyone who reports the indicator of a figure.
  static func reports(of metric: Metric) -> ListQuery {
    var filter = LibraryFilter()
    filter.indicatorKey = metric.indicatorKey
    return ListQuery(.metrics, filter: filter)
  }

  /// Everyone who follows a model.
  static func uses(of model: ExemplaryModel) -> ListQuery {
    var filter = LibraryFilter()
    filter.modelID = model.modelID
    return ListQuery(.modelUses, filter: filter)
  }

  /// What else the unit of an achievement has reached; without a unit, all achievements.
  static func achievements(beside achievement: Achievement) -> ListQuery {
    var filter = LibraryFilter()
    filter.places = achievement.place.map { [$0] } ?? []
    return ListQuery(.achievements, filter: filter)
  }

  /// Every article that cites a document.
  static func citations(of document: CitedDocument) -> ListQuery {
    var filter = LibraryFilter()
    filter.documentNumber = document.documentID
    return ListQuery(.citations, filter: filter)
  }
}
