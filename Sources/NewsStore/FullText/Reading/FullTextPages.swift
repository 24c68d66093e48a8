/// The pages of a segment from one on, in their order: the more are asked for, the more are read at a time.
struct FullTextPages: Sendable {
  private let source: FullTextSource
  private let segment: FullTextSegment
  /// The page on which the word begins that the pages behind it belong to.
  private let start: Int64
  private var nextNumber: Int64
  private var ahead: Int64 = 1
  private var read: ArraySlice<FullTextPage> = []
  /// What the pages begin with, once it was looked for; nil for a word on few pages.
  private var index: DoclistIndex?
  private var hasLookedForIndex = false

  /// The pages from one on.
  init(_ source: FullTextSource, of segment: FullTextSegment, from number: Int64) {
    (self.source, self.segment) = (source, segment)
    (start, nextNumber) = (number, number)
  }

  /// The next page; nil behind the last.
  mutating func next() throws -> FullTextPage? {
    if read.isEmpty { try readAhead() }
    return read.popFirst()
  }

  /// The next page; where the rows of one word fill many, the one on which another row stands, if that comes
  /// later.
  mutating func next(toward row: Int64) throws -> FullTextPage? {
    if !hasLookedForIndex {
      index = try readIndex()
      hasLookedForIndex = true
    }
    if let page = index?.page(of: row) { skip(to: page) }
    return try next()
  }

  private mutating func skip(to number: Int64) {
    guard number > read.first?.number ?? nextNumber else { return }
    if number < nextNumber {
      read = read.drop { $0.number < number }
    } else {
      (nextNumber, ahead, read) = (number, 1, [])
    }
  }

  private mutating func readAhead() throws {
    let last = min(nextNumber + ahead - 1, segment.pages.upperBound)
    guard nextNumber <= last else { return }
    try Task.checkCancellation()
    let blocks = try source.blocks(segment.keys.page(nextNumber)...segment.keys.page(last))
    guard blocks.count == last - nextNumber + 1 else { throw FullTextIndex.damaged }
    read = try zip(nextNumber..., blocks).map { try FullTextPage(number: $0, bytes: $1) }[...]
    nextNumber = last + 1
    ahead = min(2 * ahead, FullTextPages.aheadLimit)
  }

  private func readIndex() throws -> DoclistIndex? {
    var leaves: [[UInt8]] = []
    repeat {
      let key = segment.keys.index(start + Int64(leaves.count))
      guard let leaf = try source.blocks(key...key).first else { break }
      leaves.append(leaf)
    } while DoclistIndex.goesOn(behind: leaves[leaves.count - 1])
    return leaves.isEmpty ? nil : try DoclistIndex(leaves)
  }

  /// No more pages of some 4 KB are read at a time.
  private static let aheadLimit: Int64 = 32
}
