import NewsModel
import TerminalCanvas

extension Browser {
  /// What to read while nobody waits: what the next keys will probably show, one list at a time.
  ///
  /// To be asked for whenever all that was asked for before is painted; what comes of it is taken by
  /// `update` like everything else, and then there is more to ask for until all is at hand.
  ///
  ///     the cursor is on Hà Nội → the pages of the units below and above it
  ///     the places are shown    → the first rows of the articles, to which Tab leads
  public mutating func foresee() -> [Effect] {
    guard !Frame.isTooSmall(size), !trail.top.isWaiting, preview.isAtRest else { return [] }
    var effects = foresee(neighbors)
    if effects.isEmpty { effects = foreseeSearch() }
    if effects.isEmpty { effects = foreseeScreens() }
    return effects.isEmpty ? foresee(farther) : effects
  }

  /// The first of some lists that is not known yet.
  private mutating func foresee(_ queries: [ListQuery]) -> [Effect] {
    for query in queries {
      let effects = preview.foresee(query, generation: newGeneration())
      if !effects.isEmpty { return effects }
    }
    return []
  }

  /// The lists to which the rows next to the cursor lead, and the whole of the one that is shown.
  private var neighbors: [ListQuery] { listed(at: [1, -1, 0, 2]) }

  /// The lists to which the rows a page away lead, and the first row of the list that is shown.
  private var farther: [ListQuery] {
    let page = max(1, frame.current.rows.rows)
    return listed(at: [page, -page, -2, 3]) + firstBelow
  }

  /// The lists to which rows lead that lie so far below the cursor.
  private func listed(at distances: [Int]) -> [ListQuery] {
    guard frame.preview != nil else { return [] }
    let queries = distances.map { distance -> ListQuery? in
      switch trail.top {
      case .list(let list):
        list.rows[list.viewport.cursor + distance]?.listed(from: list.query, words)
      case .search, .reading: nil
      }
    }
    return queries.compactMap { $0 }
  }

  private var firstBelow: [ListQuery] {
    guard case .list(_, let query) = selectedDestination, let first = preview[query]?.items.first
    else { return [] }
    return [first.listed(from: query, words)].compactMap { $0 }
  }

  /// What every search looks through.
  private mutating func foreseeSearch() -> [Effect] {
    guard !isSearchPrepared else { return [] }
    isSearchPrepared = true
    return [.prepareSearch]
  }

  /// The first lists of the other screens, the next one first, with what their cursors stand on.
  private mutating func foreseeScreens() -> [Effect] {
    for distance in [1, -1, 2, -2, 3] {
      guard let other = screen.neighbor(distance) else { continue }
      let effects = foresee(other)
      if !effects.isEmpty { return effects }
    }
    return []
  }

  private mutating func foresee(_ other: Screen) -> [Effect] {
    guard case .list(var list) = trails[other.rawValue - 1].top else { return [] }
    if list.isWaiting {
      let effects = list.missing()
      trails[other.rawValue - 1].top = .list(list)
      return effects
    }
    guard frame.preview != nil, let query = list.selected?.listed(from: list.query, words) else {
      return []
    }
    return foresee([query])
  }
}

extension ListItem {
  /// The list to which a row of a list leads, or nil.
  fileprivate func listed(from query: ListQuery, _ words: Words) -> ListQuery? {
    guard case .list(_, let listed) = destination(from: query, words: words) else { return nil }
    return listed
  }
}
