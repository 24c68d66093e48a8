import NewsModel
import TerminalCanvas

extension Browser {
  /// Does what is asked of the article that is shown.
  mutating func performInReader(_ action: Action) -> [Effect] {
    switch action {
    case .back, .dismiss: return goBack()
    case .find:
      prompt = Prompt(purpose: .find, editor: LineEditor())
      return []
    default:
      guard let action = ReaderAction(action) else { return [] }
      return read(action)
    }
  }

  /// Lets the reading screen take an action, and does what it answers.
  mutating func read(_ action: ReaderAction) -> [Effect] {
    guard case .reading(var reading) = trail.top, let outcome = reading.update(action, in: frame)
    else { return [] }
    trail.top = .reading(reading)
    switch outcome {
    case .none: return []
    case .notice(let text):
      notice = Notice(text: text)
      return []
    case .openPlace(let place):
      return open(.unit(place, within: settings.filter, words))
    case .elsewhere(let title, let query): return open(.list(title: title, query))
    case .openArticle(let step): return openNeighbor(of: reading, step: step)
    case .copy(let text): return [.copy(text)]
    case .openSource(let path): return [.openSource(path: path)]
    }
  }

  /// Opens the next or the previous article of the list below, whose cursor goes along.
  private mutating func openNeighbor(of reading: ReadingLevel, step: Int) -> [Effect] {
    let destination: Destination?
    var edge = step > 0 ? words.lastArticle : words.firstArticle
    switch trail.parent {
    case .list(var list):
      destination = list.moveToArticle(other: reading.article.id, step: step, words: words)
      if list.isCutShort(step: step, from: reading.article.id) { edge = words.listIsLoading }
      trail.parent = .list(list)
    case .search(var search):
      let hit = search.moveToArticle(other: reading.article.id, step: step)
      destination = hit.map { self.destination(of: $0, query: search.query) }
      trail.parent = .search(search)
    case .reading, nil: destination = nil
    }
    guard let destination else {
      notice = Notice(text: edge)
      return []
    }
    trail.pop()
    return open(destination)
  }
}

extension ReadingLevel {
  /// Lets the reading screen take an action; nil while there is none.
  mutating func update(_ action: ReaderAction, in frame: Frame) -> ReaderOutcome? {
    reader?.update(action, size: frame.body.size)
  }
}

extension ListLevel {
  /// Moves to the next row in a direction that stands in another article; where there is none in
  /// memory the cursor stays.
  mutating func moveToArticle(other id: String, step: Int, words: Words) -> Destination? {
    guard let start = viewport.selection else { return nil }
    var row = start + step
    while let item = rows[row] {
      if let article = item.article, article.id != id {
        viewport.move(to: row)
        return item.destination(from: query, words: words)
      }
      row += step
    }
    return nil
  }
}

extension ListLevel {
  /// Whether the rows in a direction end where memory does, not where the list does.
  func isCutShort(step: Int, from id: String) -> Bool {
    guard var row = viewport.selection, let total = rows.total else { return false }
    while let item = rows[row], item.article?.id == id { row += step }
    return (0..<total).contains(row) && rows[row] == nil
  }
}

extension SearchLevel {
  /// Moves to the next hit in a direction that is another article; where there is none the cursor
  /// stays.
  mutating func moveToArticle(other id: String, step: Int) -> SearchResults.Hit? {
    guard let start = viewport.selection else { return nil }
    var row = start + step
    while rows.indices.contains(row) {
      if case .hit(let hit) = rows[row], let article = hit.item.article, article.id != id {
        select(row)
        return hit
      }
      row += step
    }
    return nil
  }
}

extension ReaderAction {
  /// What an action means to the reading screen, or nil.
  init?(_ action: Action) {
    switch action {
    case .moveDown: self = .scroll(lines: 1)
    case .moveUp: self = .scroll(lines: -1)
    case .pageDown: self = .scrollPages(1)
    case .pageUp: self = .scrollPages(-1)
    case .halfPageDown: self = .scrollHalf(pages: 1)
    case .halfPageUp: self = .scrollHalf(pages: -1)
    case .moveToTop: self = .top
    case .moveToBottom: self = .bottom
    case .open: self = .open
    case .nextFact: self = .nextFact
    case .previousFact: self = .previousFact
    case .nextMatch: self = .nextMatch
    case .previousMatch: self = .previousMatch
    case .toggleRaw: self = .toggleRaw
    case .nextArticle: self = .nextArticle
    case .previousArticle: self = .previousArticle
    case .copy: self = .copy
    case .openSource: self = .openSource
    default: return nil
    }
  }
}
