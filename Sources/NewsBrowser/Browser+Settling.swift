import NewsModel
import TerminalCanvas

extension Browser {
  /// Brings all to the window's size and asks for what is missing on it.
  mutating func settle() -> [Effect] {
    guard !Frame.isTooSmall(size) else { return [] }
    fit()
    return start() + loadTop() + loadChart() + loadListBelow() + loadPreview()
  }

  /// Tells lists, results, text and menu how much room they have.
  mutating func fit() {
    guard !Frame.isTooSmall(size) else { return }
    let frame = frame
    switch trail.top {
    case .list(var list):
      list.viewport.setHeight(frame.current.rows.rows)
      trail.top = .list(list)
      if case .list(var above) = trail.parent, let pane = frame.parent {
        above.viewport.setHeight(pane.rows.rows)
        trail.parent = .list(above)
      }
    case .search(var search):
      search.setHeights(results: frame.current.rows.rows, facets: frame.facets.rows.rows)
      trail.top = .search(search)
    case .reading(var reading):
      _ = reading.reader?.update(.resize, size: frame.body.size)
      trail.top = .reading(reading)
    }
    if let pane = frame.preview {
      preview.setRowCount(max(pane.rows.rows, frame.current.rows.rows))
    }
    menu?.setHeight(MenuDrawing.rows(in: size))
  }

  private mutating func loadTop() -> [Effect] {
    switch trail.top {
    case .list(var list):
      let effects = list.missing()
      trail.top = .list(list)
      return effects
    case .reading(var reading):
      let effects = reading.missing()
      trail.top = .reading(reading)
      return effects
    case .search(var search):
      let effects = search.missingExcerpts()
      trail.top = .search(search)
      return effects
    }
  }

  /// The rows around the article that is read, for the next and the previous one; the list beside the
  /// one that is shown, where one came here without walking through it.
  private mutating func loadListBelow() -> [Effect] {
    guard case .list(var list) = trail.parent else { return [] }
    if case .reading = trail.top {} else if frame.parent == nil { return [] }
    let effects = list.missing()
    trail.parent = .list(list)
    return effects
  }

  private mutating func loadPreview() -> [Effect] {
    // The hits of the query before are about to go.
    if case .search(let search) = trail.top, search.isWaiting { return [] }
    guard frame.preview != nil, !trail.top.isWaiting,
      case .list(let title, let query) = selectedDestination
    else { return [] }
    return preview.show(query, title: title, generation: newGeneration())
  }

  /// Where the selected row leads to.
  var selectedDestination: Destination? {
    switch trail.top {
    case .list(let list): list.selected?.destination(from: list.query, words: words)
    case .search(let search): search.selected.map { destination(of: $0, query: search.query) }
    case .reading: nil
    }
  }

  /// Where a hit leads to: an article is opened at the match, with the query.
  func destination(of hit: SearchResults.Hit, query: String) -> Destination {
    if case .article(let summary) = hit.item {
      return .reading(summary.article, focus: hit.range, query: query)
    }
    if case .place(let summary) = hit.item {
      return .unit(summary.place, within: settings.filter, words)
    }
    let all = ListQuery(.articles, filter: settings.filter)
    return hit.item.destination(from: all, words: words)
  }
}
