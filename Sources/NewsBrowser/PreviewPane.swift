import NewsModel

/// The first rows of the lists that rows lead to.
///
/// One list is read at a time: while an answer is awaited the cursor may move on, and the next
/// list asked for is the one it stands on then. Keys that are held down so leave no backlog.
struct PreviewPane: Sendable {
  /// How many lists are remembered.
  static let capacity = 24

  private var remembered: [ListQuery: ListPage] = [:]
  private var order: [ListQuery] = []
  private var awaited: Int?
  private var failed: ListQuery?
  private var asked: ListQuery?

  /// The list that was read last: it stays on the screen until the next one is there.
  private(set) var latest: ListQuery?

  /// The first rows of a list, if they are remembered.
  subscript(query: ListQuery) -> ListPage? { remembered[query] }

  /// Whether a list is to be asked for now.
  func wants(_ query: ListQuery) -> Bool {
    awaited == nil && remembered[query] == nil && failed != query
  }

  /// Asks for a list.
  mutating func request(_ query: ListQuery, generation: Int) -> [Effect] {
    (awaited, asked) = (generation, query)
    return [.loadPage(query, 0..<RowWindow.stretchLength, generation: generation)]
  }

  /// Takes rows in; false when they were not asked for here.
  mutating func take(_ page: ListPage, of query: ListQuery, generation: Int) -> Bool {
    guard generation == awaited else { return false }
    (awaited, asked, failed) = (nil, nil, nil)
    remembered[query] = page
    order.append(query)
    if order.count > PreviewPane.capacity { remembered[order.removeFirst()] = nil }
    latest = query
    return true
  }

  /// Takes notice that rows could not be read; false when they were not asked for here.
  mutating func fail(generation: Int) -> Bool {
    guard generation == awaited else { return false }
    (awaited, failed, asked) = (nil, asked, nil)
    return true
  }
}
