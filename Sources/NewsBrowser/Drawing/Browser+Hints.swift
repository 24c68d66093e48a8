import NewsModel

extension KeyContext {
  /// The actions whose keys are always on the screen, the most needed first.
  var hintedActions: [Action] {
    switch self {
    case .list:
      [.open, .back, .search, .help, .quit, .filter, .cycleSort, .elsewhere, .toggleEra, .palette]
    case .figures:
      [.open, .back, .toggleChart, .search, .help, .quit, .filter, .cycleSort, .palette]
    case .reader:
      [
        .open, .back, .nextMatch, .nextFact, .find, .help, .toggleRaw, .nextArticle, .quit, .copy,
        .openSource,
      ]
    case .search: [.open, .dismiss, .toggleFacets, .moveDown, .moveUp]
    case .facets: [.open, .back, .toggleFacets, .moveDown]
    case .menu: [.open, .dismiss, .moveDown]
    case .prompt: [.open, .dismiss]
    }
  }
}

extension Browser {
  /// What a key does where one is, in a word or two.
  func hint(for action: Action) -> String {
    switch (context, action) {
    case (.reader, .open):
      guard case .reading(let reading) = trail.top, let fact = reading.reader?.selectedFact else {
        return words.hint(for: action)
      }
      return words.hint(forOpening: fact)
    case (.search, .moveUp): return words.historyHint
    case (.search, .dismiss): return words.hint(for: .back)
    case (.facets, .open): return words.narrowHint
    case (.facets, .back): return words.widenHint
    case (.facets, .toggleFacets): return words.hint(for: .dismiss)
    case (.menu, .open): return words.runHint
    case (.prompt, .open): return words.acceptHint
    case (.prompt, .dismiss): return words.cancelHint
    default: return words.hint(for: action)
    }
  }

  /// Whether an action would do something where one is; only asked of those in the hints.
  func isUseful(_ action: Action) -> Bool {
    if menu != nil || prompt != nil { return true }
    return switch trail.top {
    case .list(let list): isUseful(action, in: list)
    case .search(let search): isUseful(action, in: search)
    case .reading(let reading): isUseful(action, in: reading)
    }
  }

  private func isUseful(_ action: Action, in list: ListLevel) -> Bool {
    switch action {
    case .back: trail.depth > 0
    case .open: list.selected != nil
    case .cycleSort: (list.rows.total ?? 0) > 1
    case .elsewhere: list.selected.flatMap { elsewhere(of: $0, in: list) } != nil
    case .toggleEra: screen == .places && list.query.content.isOfUnits
    default: true
    }
  }

  private func isUseful(_ action: Action, in search: SearchLevel) -> Bool {
    if let facets = search.facets {
      return switch action {
      case .open, .moveDown: facets.selected != nil
      case .back: search.isNarrowed
      default: true
      }
    }
    return switch action {
    case .open, .moveDown: !search.rows.isEmpty
    case .toggleFacets: search.hasArticles
    case .moveUp: search.isAtFirstHit && !history.isEmpty
    default: true
    }
  }

  private func isUseful(_ action: Action, in reading: ReadingLevel) -> Bool {
    guard let reader = reading.reader else { return action == .back || action == .quit }
    return switch action {
    case .open: reader.selectedFact != nil
    case .nextFact: !reader.facts.isEmpty
    case .nextMatch: reader.matches.count > 1
    case .nextArticle: hasNeighbors
    default: true
    }
  }

  /// Whether the article read is one of several below it.
  private var hasNeighbors: Bool {
    switch trail.parent {
    case .list(let list): (list.rows.total ?? 0) > 1
    case .search(let search): search.rows.count > 2
    case .reading, nil: false
    }
  }

  /// Where `elsewhere` leads from a row; nil where that is the list itself.
  func elsewhere(of item: ListItem, in list: ListLevel) -> Destination? {
    guard let destination = item.elsewhere(within: settings.filter) else { return nil }
    if case .list(_, let query) = destination, query.content == list.query.content,
      query.filter == list.query.filter
    {
      return nil
    }
    return destination
  }
}
