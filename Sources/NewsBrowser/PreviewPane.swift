import NewsModel

/// The first rows of the lists that rows lead to.
///
/// One list is awaited at a time: the cursor may move on meanwhile, and the next list asked for is the
/// one it stands on then. Keys that are held down so leave no backlog. Beside it one list may be read
/// that the next key will probably lead to.
struct PreviewPane: Sendable {
  /// How many lists are remembered.
  static let capacity = 64

  /// How many rows are asked for at least when a list is awaited: those that are shown of it.
  private var rowCount = RowWindow.stretchLength
  private var remembered: [ListQuery: ListPage] = [:]
  private var order: [ListQuery] = []
  private var awaited: Request?
  private var foreseen: Request?
  private var failed: ListQuery?
  /// The lists that could not be read when nobody waited for them.
  private var unforeseeable: Set<ListQuery> = []
  /// The list that was shown last: it stays on the screen until the next one is there.
  private var latest: (title: String, query: ListQuery, page: ListPage)?

  private struct Request {
    var generation: Int
    var title: String
    var query: ListQuery
  }

  /// The first rows of a list, if they are remembered.
  subscript(query: ListQuery) -> ListPage? { remembered[query] }

  /// What stands for a list on the screen: its first rows, or those shown last while they are read.
  func shown(
    for query: ListQuery, title: String
  ) -> (title: String, query: ListQuery, page: ListPage)? {
    if let page = remembered[query] { return (title, query, page) }
    return failed == query ? nil : latest
  }

  /// Whether the rows of a list could not be read.
  func hasFailed(_ query: ListQuery) -> Bool { failed == query }

  /// Says how many rows of a list are shown; lists of which fewer may be known are forgotten.
  mutating func setRowCount(_ count: Int) {
    let count = min(max(1, count), RowWindow.stretchLength)
    if count > rowCount { (remembered, order, awaited, foreseen) = ([:], [], nil, nil) }
    rowCount = count
  }

  /// Brings a list onto the screen: asks for it unless it is there, another one is awaited, or it could
  /// not be read.
  mutating func show(_ query: ListQuery, title: String, generation: Int) -> [Effect] {
    if let page = remembered[query] {
      latest = (title, query, page)
      return []
    }
    guard awaited == nil, failed != query else { return [] }
    if let foreseen, foreseen.query == query {
      (awaited, self.foreseen) = (foreseen, nil)
      awaited?.title = title
      return []
    }
    awaited = Request(generation: generation, title: title, query: query)
    return [.loadPage(query, 0..<rowCount, generation: generation)]
  }

  /// Asks for a list that will probably be shown, with as many rows as it opens with; nothing while
  /// others are being read, or where they are known.
  mutating func foresee(_ query: ListQuery, generation: Int) -> [Effect] {
    guard isAtRest, !unforeseeable.contains(query), failed != query, !isWhole(query) else {
      return []
    }
    foreseen = Request(generation: generation, title: "", query: query)
    return [.loadPage(query, 0..<RowWindow.stretchLength, generation: generation)]
  }

  /// Whether nothing is being read for it.
  var isAtRest: Bool { awaited == nil && foreseen == nil }

  /// Gives up what is being read, as something else needs the processors now.
  mutating func abandon() -> [Effect] {
    let generations = [awaited?.generation, foreseen?.generation].compactMap { $0 }
    (awaited, foreseen) = (nil, nil)
    return generations.map { .cancelPage(generation: $0) }
  }

  /// Takes rows in; false when they were not asked for here.
  mutating func take(_ page: ListPage, of query: ListQuery, generation: Int) -> Bool {
    if generation == foreseen?.generation {
      foreseen = nil
    } else if let request = awaited, generation == request.generation {
      (awaited, failed, latest) = (nil, nil, (request.title, query, page))
    } else {
      return false
    }
    remember(page, of: query)
    return true
  }

  /// Takes notice that rows could not be read; false when nobody waits for them here.
  mutating func fail(generation: Int) -> Bool {
    guard generation == awaited?.generation else { return false }
    (awaited, failed) = (nil, awaited?.query)
    return true
  }

  /// Takes notice that rows could not be read; false when they are more than foreseen.
  mutating func failForeseen(generation: Int) -> Bool {
    guard let foreseen, generation == foreseen.generation else { return false }
    unforeseeable.insert(foreseen.query)
    self.foreseen = nil
    return true
  }

  private func isWhole(_ query: ListQuery) -> Bool {
    guard let page = remembered[query] else { return false }
    return page.items.count >= min(page.total, RowWindow.stretchLength)
  }

  private mutating func remember(_ page: ListPage, of query: ListQuery) {
    if remembered.updateValue(page, forKey: query) != nil { order.removeAll { $0 == query } }
    order.append(query)
    if order.count > PreviewPane.capacity { remembered[order.removeFirst()] = nil }
  }
}
