import NewsModel
import TerminalCanvas

extension Browser {
  /// Does what is asked of the list that is shown.
  mutating func performOnList(_ action: Action) -> [Effect] {
    guard case .list(var list) = trail.top else { return [] }
    if let movement = ListViewport.Movement(action) {
      list.viewport.move(movement)
      trail.top = .list(list)
      return []
    }
    switch action {
    case .open: return openSelected(in: list)
    case .back: return goBack()
    case .dismiss: return dismissList(list)
    case .filter: prompt = Prompt(purpose: .filter, editor: LineEditor(list.filterText))
    case .cycleSort: sort(list, by: list.nextSortKey, isReversed: false)
    case .reverseSort: sort(list, by: list.query.sort, isReversed: !list.query.isReversed)
    case .elsewhere: return openElsewhere(of: list)
    case .toggleChart: toggleChart()
    case .toggleEra: toggleEra()
    case .copy: return copyRow(of: list)
    case .openSource: return openSource(of: list)
    default: break
    }
    return []
  }

  /// Goes one level down.
  mutating func open(_ destination: Destination) -> [Effect] {
    switch destination {
    case .list(let title, let query):
      let page = preview[query]
      var list = ListLevel(title: title, query: query, generation: newGeneration(), known: page)
      list.measure(page?.items ?? [], words)
      trail.push(.list(list))
    case .reading(let article, let focus, let query):
      let reading = ReadingLevel(
        article: article, focus: focus, query: query, generation: newGeneration())
      trail.push(.reading(reading))
    }
    return []
  }

  /// Goes one level up, where all is as it was left; at the first list nothing happens.
  mutating func goBack() -> [Effect] {
    typeAhead = []
    var effects: [Effect] = []
    if case .search = trail.top { effects = [.cancelSearch] }
    trail.pop()
    return effects
  }

  private mutating func openSelected(in list: ListLevel) -> [Effect] {
    guard let item = list.selected else { return [] }
    return open(item.destination(from: list.query, words: words))
  }

  private mutating func dismissList(_ list: ListLevel) -> [Effect] {
    if list.chart != nil {
      var list = list
      list.chart = nil
      trail.top = .list(list)
      return []
    }
    guard !list.filterText.isEmpty else { return goBack() }
    return filter("")
  }

  /// Limits the rows of the list that is shown.
  mutating func filter(_ text: String) -> [Effect] {
    guard case .list(var list) = trail.top else { return [] }
    typeAhead = []
    list.filter(text, generation: newGeneration())
    trail.top = .list(list)
    return []
  }

  private mutating func sort(_ list: ListLevel, by key: SortKey?, isReversed: Bool) {
    var (list, query) = (list, list.query)
    (query.sort, query.isReversed) = (key, isReversed)
    list.show(query, generation: newGeneration())
    trail.top = .list(list)
  }

  private mutating func openElsewhere(of list: ListLevel) -> [Effect] {
    guard let item = list.selected else { return [] }
    guard let destination = elsewhere(of: item, in: list) else {
      let isHere = item.elsewhere(within: settings.filter) != nil
      notice = Notice(text: isHere ? words.allElsewhereHere : words.nothingElsewhere)
      return []
    }
    return open(destination)
  }

  private mutating func copyRow(of list: ListLevel) -> [Effect] {
    guard let item = list.selected else { return [] }
    let columns = RowColumn.columns(for: list.query, words: words)
    return [.copy(item.line(columns: columns, words: words))]
  }

  private mutating func openSource(of list: ListLevel) -> [Effect] {
    guard let article = list.selected?.article else {
      notice = Notice(text: words.noSource)
      return []
    }
    let generation = newGeneration()
    sourceGeneration = generation
    return [.loadArticle(id: article.id, generation: generation)]
  }
}

extension ListLevel {
  /// The column after the one it is sorted by.
  var nextSortKey: SortKey? {
    let keys = query.content.sortKeys
    guard let current = query.sort ?? keys.first, let index = keys.firstIndex(of: current) else {
      return keys.first
    }
    return keys[(index + 1) % keys.count]
  }
}

extension ListViewport.Movement {
  /// The movement that an action asks for, or nil.
  init?(_ action: Action) {
    switch action {
    case .moveDown: self = .down
    case .moveUp: self = .up
    case .pageDown: self = .pageDown
    case .pageUp: self = .pageUp
    case .halfPageDown: self = .halfPageDown
    case .halfPageUp: self = .halfPageUp
    case .moveToTop: self = .start
    case .moveToBottom: self = .end
    default: return nil
    }
  }
}
