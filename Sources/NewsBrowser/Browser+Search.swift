import NewsModel
import TerminalCanvas

extension Browser {
  /// Opens a search over everything; in a search the line is emptied.
  mutating func startSearch() -> [Effect] {
    typeAhead = []
    if case .search = trail.top { trail.pop() }
    trail.push(.search(SearchLevel(generation: newGeneration())))
    return [.prepareSearch]
  }

  /// Asks for what is typed now. What the hits before lead to is not waited for any more.
  mutating func askSearch() -> [Effect] {
    guard case .search(var search) = trail.top else { return [] }
    let effects = search.ask(generation: newGeneration())
    trail.top = .search(search)
    return preview.abandon() + effects
  }

  /// Does what is asked of the search that is shown.
  mutating func performInSearch(_ action: Action) -> [Effect] {
    guard case .search(var search) = trail.top else { return [] }
    let before = search.editor.text
    if search.editor.perform(action) {
      search.recalled = search.editor.text == before ? search.recalled : nil
      trail.top = .search(search)
      return search.editor.text == before ? [] : askSearch()
    }
    switch action {
    case .toggleFacets: return toggleFacets()
    case _ where search.facets != nil: return performInFacets(action)
    case .open: return openHit()
    case .dismiss, .back:
      remember(search.query)
      return goBack()
    case .moveUp where search.isAtFirstHit: return recallOlder()
    default:
      guard let movement = ListViewport.Movement(action) else { return [] }
      search.move(movement)
      trail.top = .search(search)
      return []
    }
  }

  /// Opens the hit under the cursor; one that is still being looked for is waited for.
  mutating func openHit() -> [Effect] {
    guard case .search(var search) = trail.top else { return [] }
    guard !search.isWaiting else {
      search.opensWhenAnswered = true
      trail.top = .search(search)
      return []
    }
    if search.isAtMore {
      let effects = search.askMore(generation: newGeneration())
      trail.top = .search(search)
      return effects
    }
    if let suggestion = search.suggestion { return searchAgain(suggestion.query) }
    guard let hit = search.selected else { return [] }
    remember(search.query)
    return open(destination(of: hit, query: search.query))
  }

  /// Searches for another query than was typed.
  private mutating func searchAgain(_ query: String) -> [Effect] {
    guard case .search(var search) = trail.top else { return [] }
    search.editor = LineEditor(query)
    trail.top = .search(search)
    return askSearch()
  }

  private mutating func recallOlder() -> [Effect] {
    guard case .search(var search) = trail.top else { return [] }
    let next = search.recalled.map { $0 + 1 } ?? (history.last == search.query ? 1 : 0)
    guard next < history.count else { return [] }
    search.recalled = next
    trail.top = .search(search)
    return searchAgain(history[history.count - 1 - next])
  }

  private mutating func remember(_ query: String) {
    guard !query.isEmpty else { return }
    history.removeAll { $0 == query }
    history.append(query)
    if history.count > 100 { history.removeFirst() }
  }
}
