/// The rows that have a word, in ascending order, and where in each it stands: a place in what one segment
/// says of it, from which one can only go on.
struct Doclist: Sendable {
  /// What is said of a row.
  private struct Entry {
    var row: Int64
    /// Where the positions begin on the page, and how many bytes they have.
    var start: Int
    var length: Int
    /// Where it is told how many.
    var codeStart: Int
    var isGone = false
    var end: Int { start + length }
  }

  /// Whether there are no more rows.
  private(set) var isAtEnd = false
  private var entry: Entry
  /// The page of the place, and those behind it.
  private(set) var page: FullTextPage
  private(set) var pages: FullTextPages
  /// Where the rows end on the page.
  private var end: Int
  private let hasPositions: Bool

  /// - Parameters:
  ///   - range: where the rows begin on a page, and where they end if they do so there.
  ///   - pages: those behind it.
  ///   - hasPositions: whether it is told where in a row the word stands.
  init(
    _ range: Range<Int>, _ page: FullTextPage, _ pages: FullTextPages, hasPositions: Bool = true
  ) throws {
    (self.page, self.pages, self.hasPositions) = (page, pages, hasPositions)
    entry = Entry(row: 0, start: range.lowerBound, length: 0, codeStart: range.lowerBound)
    end = range.upperBound
    try advance()
  }

  /// The row at the place.
  var row: Int64 { entry.row }

  /// Whether the row has the word no longer, whatever older segments say.
  var isGone: Bool { entry.isGone }

  /// Goes through the rows up to the last of some, in ascending order, and calls with the index of each of
  /// them that the word has, while the place is at it.
  ///
  /// - Complexity: linear in its rows; logarithmic in the distances of the others.
  @inline(__always)
  mutating func forEach(
    among rows: [Int64], _ body: (Int, inout Doclist) throws -> Void
  ) throws {
    var next = 0
    while !isAtEnd, next < rows.count {
      let wanted = rows[next]
      if row == wanted {
        try body(next, &self)
        next += 1
      }
      if row <= wanted {
        guard next < rows.count else { return try advance() }
        try advance(to: rows[next])
      } else {
        next = rows.firstIndex(after: next, notBelow: row)
      }
    }
  }

  /// Goes on to the next row.
  mutating func advance() throws { try advance(to: .min) }

  /// Goes on to the next row, and as far as one that is wanted.
  private mutating func advance(to wanted: Int64) throws {
    repeat {
      if entry.end >= end { try turnPage(toward: wanted) }
      guard !isAtEnd else { return }
      entry = try Doclist.entry(
        page.bytes.span.extracting(..<end), behind: entry, to: wanted, hasPositions)
    } while entry.row < wanted
  }

  /// The first entry behind one that is wanted, or the last of a page.
  private static func entry(
    _ bytes: Span<UInt8>, behind last: Entry, to wanted: Int64, _ hasPositions: Bool
  ) throws -> Entry {
    var entry = last
    repeat {
      var index = entry.end
      let row = entry.row &+ (try FullTextNumber.read(bytes, at: &index))
      if hasPositions {
        let codeStart = index
        // The lowest bit tells that older segments are wrong about the row.
        let size = try FullTextNumber.read(bytes, at: &index)
        guard size <= Int64(Int32.max) else { throw FullTextIndex.damaged }
        entry = Entry(
          row: row, start: index, length: Int(size >> 1), codeStart: codeStart, isGone: size <= 1)
      } else {
        // So does a zero; behind a second one the row has the word all the same.
        let zeros = (index..<min(index + 2, bytes.count)).prefix { bytes[$0] == 0 }.count
        entry = Entry(
          row: row, start: index + zeros, length: 0, codeStart: index, isGone: zeros == 1)
      }
    } while entry.row < wanted && entry.end < bytes.count
    return entry
  }

  /// Goes on to where the rows of the next page begin that one needs to look at; positions that go on there
  /// are left out.
  private mutating func turnPage(toward wanted: Int64) throws {
    while end == page.bodyEnd, let next = try pages.next(toward: wanted) {
      turn(to: next)
      // Without a row another word begins here, or the positions fill the page.
      if entry.end < end { return }
    }
    isAtEnd = true
  }

  /// Moves the place before the first row of a page, which tells it as it is; without one to where the rows
  /// end.
  private mutating func turn(to next: FullTextPage) {
    page = next
    end = next.firstTerm
    let start = next.firstRow ?? end
    entry = Entry(row: 0, start: start, length: 0, codeStart: start)
  }

  /// Writes where the word stands in the row into a buffer, in ascending order.
  ///
  /// - Parameter offset: is taken from each position.
  /// - Returns: how many positions there are.
  mutating func positions(less offset: Int32, in buffer: inout [Int32]) throws -> Int {
    guard entry.end > end else {
      let code = page.bytes.span.extracting(entry.start..<entry.end)
      return try Doclist.read(code, offset, &buffer)
    }
    let code = try spilledPositions()
    return try Doclist.read(code.span, offset, &buffer)
  }

  /// Rows that follow one another, as a segment has them.
  struct Rows {
    let first: Int64
    let last: Int64
    /// How long the positions in the first are, and they themselves; then the same of the others, each behind
    /// its distance from the one before.
    let code: ArraySlice<UInt8>
  }

  /// Takes the row at the place, and those behind it on the page; the place is behind them then.
  ///
  /// - Parameters:
  ///   - limit: the others are below it.
  ///   - withGone: whether rows may be among the others that have the word no longer.
  /// - Complexity: linear in the rows.
  mutating func takeRows(below limit: Int64, withGone: Bool) throws -> Rows {
    let first = entry
    guard first.end <= end else {
      let size = Array(page.bytes[first.codeStart..<first.start])
      let code = try size + spilledPositions()
      try advance()
      return Rows(first: first.row, last: first.row, code: code[...])
    }
    let bytes = page.bytes
    let body = bytes.span.extracting(..<end)
    while entry.end < end {
      let next = try Doclist.entry(body, behind: entry, to: .min, hasPositions)
      guard next.row < limit, next.end <= end, withGone || !next.isGone else { break }
      entry = next
    }
    let rows = Rows(
      first: first.row, last: entry.row, code: bytes[first.codeStart..<entry.end])
    try advance()
    return rows
  }

  private static func read(
    _ code: Span<UInt8>, _ offset: Int32, _ buffer: inout [Int32]
  ) throws -> Int {
    if buffer.count < code.count {
      buffer += Array(repeating: 0, count: code.count - buffer.count)
    }
    var (index, count) = (0, 0)
    var position = -offset
    while index < code.count {
      let gap = try FullTextNumber.read(code, at: &index)
      // A smaller one would begin another column.
      guard 2...Int64(Int32.max) ~= gap else { throw FullTextIndex.damaged }
      position &+= Int32(gap) - 2
      buffer[count] = position
      count += 1
    }
    return count
  }

  /// The positions of a row that go on on the next pages; the place is behind them then.
  private mutating func spilledPositions() throws -> [UInt8] {
    let length = entry.length
    var code = Array(page.bytes[entry.start..<end])
    while code.count < length {
      guard end == page.bodyEnd, let next = try pages.next() else { throw FullTextIndex.damaged }
      turn(to: next)
      code += page.bytes[FullTextPage.headerLength..<entry.start]
    }
    guard code.count == length else { throw FullTextIndex.damaged }
    return code
  }
}

extension [Int64] {
  /// The first index behind one, whose value is below another, where the ascending values are not.
  ///
  /// - Complexity: logarithmic in the distance.
  fileprivate func firstIndex(after start: Int, notBelow value: Int64) -> Int {
    var (low, step) = (start, 1)
    while low + step < count, self[low + step] < value {
      low += step
      step *= 2
    }
    var high = Swift.min(low + step, count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle } else { high = middle }
    }
    return high
  }
}
