/// Makes one segment of several.
struct SegmentMerge {
  private let table: FullTextTable
  /// The oldest first.
  private let segments: [FullTextSegment]

  /// - Parameter segments: that came one after the other, the oldest first.
  init(_ segments: [FullTextSegment], in table: FullTextTable) {
    (self.segments, self.table) = (segments, table)
  }

  /// Writes the segment and drops the others.
  ///
  /// - Parameters:
  ///   - id: of a segment that has no pages yet.
  ///   - isOldest: whether there are no older segments, in which a row may have a word that it has no longer.
  /// - Returns: the segment; nil if no words are left.
  /// - Complexity: linear in the pages, and in the number of segments for each word and row.
  func run(id: Int64, isOldest: Bool) throws -> FullTextSegment? {
    var output = SegmentWriter(id, pageSize: table.pageSize)
    var readers = try segments.map { try SegmentReader($0, table.source) }
    var order: [Int] = []
    for index in readers.indices { SegmentMerge.insert(index, into: &order, of: readers) }
    var dropped = segments.map(\.pages.lowerBound)
    var nextDrop = SegmentMerge.pagesBetweenDrops
    while let first = order.first, let word = readers[first].word {
      let having = Array(order.prefix { readers[$0].word == word })
      order.removeFirst(having.count)
      var lists: [Doclist] = []
      for index in having { lists.append(try readers[index].doclist()) }
      try merge(word, &lists, to: &output, isOldest: isOldest)
      for (index, list) in zip(having, lists) {
        try readers[index].advance(behind: list)
        SegmentMerge.insert(index, into: &order, of: readers)
      }
      if output.pageNumber >= nextDrop {
        try table.write(output.takeDraft())
        // What is written then takes their place in the file.
        for index in readers.indices { try drop(index, before: readers[index].page, &dropped) }
        nextDrop = output.pageNumber + SegmentMerge.pagesBetweenDrops
      }
    }
    for segment in segments { try table.delete(segment) }
    let segment = output.finish()
    try table.write(output.takeDraft())
    return segment
  }

  /// Notes when it is a reader's turn: by its word, and among those of one word the oldest first; never if it
  /// has none left.
  private static func insert(_ index: Int, into order: inout [Int], of readers: [SegmentReader]) {
    guard let word = readers[index].word else { return }
    let place = order.firstIndex { other in
      guard let otherWord = readers[other].word else { return true }
      return otherWord == word ? index < other : word.lexicographicallyPrecedes(otherWord)
    }
    order.insert(index, at: place ?? order.endIndex)
  }

  private func drop(_ index: Int, before page: Int64, _ dropped: inout [Int64]) throws {
    guard page > dropped[index] else { return }
    let segment = segments[index]
    try table.delete(segment.keys.page(dropped[index])...segment.keys.page(page - 1))
    dropped[index] = page
  }

  /// Writes the rows of a word: of one that is in several lists what the newest says.
  private func merge(
    _ word: [UInt8], _ lists: inout [Doclist], to output: inout SegmentWriter, isOldest: Bool
  ) throws {
    var hasBegun = false
    while true {
      var newest: Int?
      for index in lists.indices where !lists[index].isAtEnd {
        if let other = newest, lists[other].row < lists[index].row { continue }
        newest = index
      }
      guard let newest else { return }
      let row = lists[newest].row
      // Up to there all rows are in the one list.
      var limit = Int64.max
      for index in lists.indices where index != newest && !lists[index].isAtEnd {
        if lists[index].row == row { try lists[index].advance() }
        if !lists[index].isAtEnd { limit = min(limit, lists[index].row) }
      }
      if isOldest, lists[newest].isGone {
        try lists[newest].advance()
        continue
      }
      if !hasBegun { output.begin(word) }
      hasBegun = true
      let rows = try lists[newest].takeRows(below: limit, withGone: !isOldest)
      try output.append(from: rows.first, to: rows.last, rows.code.span)
    }
  }

  private static let pagesBetweenDrops: Int64 = 256
}
