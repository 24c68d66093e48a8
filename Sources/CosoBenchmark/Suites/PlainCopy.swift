import NewsModel
import NewsStore

/// The cleaned texts of an index in a plain table, and in the indexes of rivals, some at a time.
struct PlainCopy {
  let table: PlainTable
  let rivals: [SearchRival]
  private(set) var count = 0
  private(set) var byteCount = 0
  /// How long the plain table took to take the texts in.
  private(set) var duration = Duration.zero
  /// Of the newest articles.
  private(set) var headlines: [String] = []

  private static let headlineLimit = 10_000
  private static let window = 2_000

  /// Copies the texts of all articles.
  init(of index: String, path: String, rivals: [SearchRival] = []) async throws {
    table = try PlainTable(path: path)
    self.rivals = rivals
    let library = try Library(path: index, mode: .readOnly)
    while true {
      let range = count..<count + PlainCopy.window
      let items = try await library.page(ListQuery(.articles), range: range).items
      guard !items.isEmpty else { break }
      count += items.count
      try await copy(items, from: library)
    }
    try library.close()
    for rival in rivals { try rival.finish() }
  }

  private mutating func copy(_ items: [ListItem], from library: Library) async throws {
    var texts: [String] = []
    for case .article(let summary) in items {
      if headlines.count < PlainCopy.headlineLimit { headlines.append(summary.article.title) }
      guard let article = try await library.article(id: summary.article.id) else { continue }
      texts.append(article.article.text)
    }
    byteCount += texts.reduce(0) { $0 + $1.utf8.count }
    duration += try await Stopwatch.time { try table.fill(texts) }
    for rival in rivals { try rival.fill(texts) }
  }
}
