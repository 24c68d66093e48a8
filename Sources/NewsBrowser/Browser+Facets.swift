import NewsModel
import TerminalCanvas

extension Browser {
  /// Shows what the articles found are spread over, or hides it.
  mutating func toggleFacets() -> [Effect] {
    guard case .search(var search) = trail.top else { return [] }
    let effects = search.toggleFacets()
    trail.top = .search(search)
    return effects
  }

  /// Does what is asked while the facets have the keys.
  mutating func performInFacets(_ action: Action) -> [Effect] {
    guard case .search(var search) = trail.top else { return [] }
    switch action {
    case .open: return narrow()
    case .back: return search.isNarrowed ? widen() : toggleFacets()
    case .dismiss: return toggleFacets()
    default:
      guard let movement = ListViewport.Movement(action) else { return [] }
      search.moveInFacets(movement)
      trail.top = .search(search)
      return []
    }
  }

  /// Narrows the search to the value under the cursor.
  mutating func narrow() -> [Effect] {
    guard case .search(var search) = trail.top, search.narrow() else { return [] }
    trail.top = .search(search)
    return askSearch()
  }

  private mutating func widen() -> [Effect] {
    guard case .search(var search) = trail.top else { return [] }
    let isWider = search.widen()
    trail.top = .search(search)
    return isWider ? askSearch() : []
  }
}
