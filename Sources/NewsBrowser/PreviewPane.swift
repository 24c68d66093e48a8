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
  private var asked: Preview?
  /// The list that was read last: it stays on the screen until the next one is there.
  private var latest: Preview?

  private struct Preview {
    var title: String
    var query: ListQuery
  }

  /// The first rows of a list, if they are remembered.
  subscript(query: ListQuery) -> ListPage? { remembered[query] }

  /// What stands for a list on the screen: its first rows, or those read last while they are read.
  func shown(
    for query: ListQuery, title: String
  ) -> (title: String, query: ListQuery, page: ListPage)? {
    if let page = remembered[query] { return (title, query, page) }
    guard let latest, failed != query, let page = remembered[latest.query] else { return nil }
    return (latest.title, latest.query, page)
  }

  /// Whether the rows of a list could not be read.
  func hasFailed(_ query: ListQuery) -> Bool { failed == query }

  /// Whether a list is to be asked for now.
  func wants(_ query: ListQuery) -> Bool {
    awaited == nil && remembered[query] == nil && failed != query
  }

  /// Asks for a list.
  mutating func request(_ query: ListQuery, title: String, generation: Int) -> [Effect] {
    (awaited, asked) = (generation, Preview(title: title, query: query))
    return [.loadPage(query, 0..<RowWindow.stretchLength, generation: generation)]
  }

  /// Takes rows in; false when they were not asked for here.
  mutating func take(_ page: ListPage, of query: ListQuery, generation: Int) -> Bool {
    guard generation == awaited else { return false }
    (awaited, latest, asked, failed) = (nil, asked, nil, nil)
    remembered[query] = page
    order.append(query)
    if order.count > PreviewPane.capacity { remembered[order.removeFirst()] = nil }
    return true
  }

  /// Takes notice that rows could not be read; false when they were not asked for here.
  mutating func fail(generation: Int) -> Bool {
    guard generation == awaited else { return false }
    (awaited, failed, asked) = (nil, asked?.query, nil)
    return true
  }
}
