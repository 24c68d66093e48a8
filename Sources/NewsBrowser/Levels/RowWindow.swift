import NewsModel

/// The rows of a list that are in memory: stretches of a fixed length around what is looked at.
///
/// A list of any length costs the same: a stretch is asked for when it or its neighbour comes into
/// view, and the stretches farthest from view are given up.
struct RowWindow: Hashable, Sendable {
  /// How many rows are asked for at a time.
  static let stretchLength = 64
  /// How many stretches are kept.
  static let capacity = 12

  /// How many rows the list has; nil until its first stretch is there.
  private(set) var total: Int?
  private var stretches: [Int: [ListItem]] = [:]
  private var requested: Set<Int> = []

  /// A list of which nothing is known yet.
  init() {}

  /// A list whose first rows are known already: all of the first stretch, or only some.
  init(_ page: ListPage) {
    take(page)
    if page.items.count < min(page.total, RowWindow.stretchLength) { requested.remove(0) }
  }

  /// The row at a position, if it is in memory.
  subscript(row: Int) -> ListItem? {
    let (stretch, offset) = row.quotientAndRemainder(dividingBy: RowWindow.stretchLength)
    guard row >= 0, let items = stretches[stretch], offset < items.count else { return nil }
    return items[offset]
  }

  /// Takes rows in; they must begin where a stretch does, and others are ignored.
  mutating func take(_ page: ListPage) {
    total = page.total
    guard page.offset >= 0, page.offset % RowWindow.stretchLength == 0 else { return }
    let stretch = page.offset / RowWindow.stretchLength
    stretches[stretch] = Array(page.items.prefix(RowWindow.stretchLength))
    requested.insert(stretch)
  }

  /// The stretches to ask for now that these rows are in view. Each is named once only, so a stretch
  /// that could not be read is not asked for again.
  ///
  /// - Returns: ranges of rows, the visible ones first.
  mutating func missing(around visible: Range<Int>) -> [Range<Int>] {
    guard let total else { return request([0]) }
    guard total > 0 else { return [] }
    let length = RowWindow.stretchLength
    let last = (total - 1) / length
    let first = min(max(0, visible.lowerBound) / length, last)
    let end = min(max(first, (visible.upperBound - 1) / length), last)
    forget(awayFrom: first)
    return request(Array(first...end) + [end + 1, first - 1].filter { (0...last).contains($0) })
  }

  private mutating func request(_ wanted: [Int]) -> [Range<Int>] {
    wanted.filter { requested.insert($0).inserted }.map { stretch in
      stretch * RowWindow.stretchLength..<(stretch + 1) * RowWindow.stretchLength
    }
  }

  private mutating func forget(awayFrom center: Int) {
    guard stretches.count > RowWindow.capacity else { return }
    let far = stretches.keys.sorted { abs($0 - center) > abs($1 - center) }
    for stretch in far.prefix(stretches.count - RowWindow.capacity) {
      stretches[stretch] = nil
      requested.remove(stretch)
    }
  }
}
