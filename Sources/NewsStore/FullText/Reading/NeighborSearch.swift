/// Looks for rows in which words stand one after the other, word by word: of each block of rows those are
/// left that have all words so far at the right distance.
struct NeighborSearch: Sendable {
  /// A word, and at which place behind the first it must stand.
  struct Word: Sendable {
    let offset: Int
    /// What each segment says of it, the newest first.
    var doclists: [Doclist]
  }

  /// Words that must all be there.
  private var words: [Word]
  /// Words of which one must be there, too; nil if those are all.
  private var endings: [Word]?
  private var buffer: [Int32] = []

  /// - Parameters:
  ///   - words: in the order in which they are looked for, best the rarest first.
  ///   - endings: words of which one must be there, too; nil if those are all.
  init(_ words: [Word], endings: [Word]? = nil) {
    self.words = words
    self.endings = endings
  }

  /// The indices of those of some rows that have the words. Of many rows all processors look through some.
  ///
  /// - Parameters:
  ///   - count: how many rows there are.
  ///   - row: gives the row of an index; the rows are in ascending order.
  /// - Complexity: linear in the rows that have any of the words; memory for some ten thousand of them.
  func indices(ofRows count: Int, _ row: @Sendable (Int) -> Int64) throws -> [Int] {
    let parts = max(1, min(count / NeighborSearch.partLength, Library.processorCount))
    return try (0..<parts).map { count * $0 / parts..<count * ($0 + 1) / parts }
      .concurrentMap(atLeast: 1) { part in
        var search = self
        return try search.indices(part, row)
      }.flatMap(\.self)
  }

  private mutating func indices(_ part: Range<Int>, _ row: (Int) -> Int64) throws -> [Int] {
    var found: [Int] = []
    for start in stride(from: part.lowerBound, to: part.upperBound, by: NeighborSearch.blockLength)
    {
      let end = min(start + NeighborSearch.blockLength, part.upperBound)
      var block = Block((start..<end).map(row))
      for index in words.indices where !block.isEmpty {
        try block.keep(having: &words[index], &buffer)
      }
      if endings != nil, !block.isEmpty { try block.keep(havingAnyOf: &endings!, &buffer) }
      found += block.indices.map { start + $0 }
    }
    return found
  }

  /// So many rows are worth a processor.
  private static let partLength = 1 << 13
  private static let blockLength = 1 << 15
}

/// Rows that may have the words, and where in each they may begin.
private struct Block {
  private var rows: [Int64]
  /// Their indices in all of the block.
  private(set) var indices: [Int]
  /// Where the words so far begin in each row; nil before the first word.
  private var places: Places?

  init(_ rows: [Int64]) {
    self.rows = rows
    indices = Array(rows.indices)
  }

  var isEmpty: Bool { rows.isEmpty }

  /// Keeps the rows that have a word at its place.
  mutating func keep(having word: inout NeighborSearch.Word, _ buffer: inout [Int32]) throws {
    var found = Places(count: rows.count)
    var seen = Seen(count: rows.count)
    try forEach(&word, &seen, &buffer) { index, positions, _ in
      found.set(index, positions, alsoIn: places)
    }
    places = found
    keep { found.isAny(at: $0) }
  }

  /// Keeps the rows that have one of some words at its place.
  mutating func keep(
    havingAnyOf words: inout [NeighborSearch.Word], _ buffer: inout [Int32]
  ) throws {
    var isFound = Array(repeating: false, count: rows.count)
    var seen = Seen(count: rows.count)
    for word in words.indices {
      seen.begin()
      try forEach(&words[word], &seen, &buffer) { index, positions, seen in
        guard places?.has(anyOf: positions, at: index) ?? true else { return }
        isFound[index] = true
        seen.close(index)
      }
    }
    keep { isFound[$0] }
  }

  /// Calls with the index of each row that has a word, and where the row of words would begin.
  @inline(__always)
  private func forEach(
    _ word: inout NeighborSearch.Word, _ seen: inout Seen, _ buffer: inout [Int32],
    _ body: (Int, Span<Int32>, inout Seen) -> Void
  ) throws {
    let offset = Int32(word.offset)
    for list in word.doclists.indices {
      try word.doclists[list].forEach(among: rows) { index, list in
        // What a newer segment says holds.
        guard seen.insert(index), !list.isGone else { return }
        let count = try list.positions(less: offset, in: &buffer)
        body(index, buffer.span.extracting(..<count), &seen)
      }
    }
  }

  private mutating func keep(where isKept: (Int) -> Bool) {
    let kept = rows.indices.filter(isKept)
    guard kept.count < rows.count else { return }
    rows = kept.map { rows[$0] }
    indices = kept.map { indices[$0] }
    places?.keep(kept)
  }
}

/// The rows of which a segment has told where a word stands.
private struct Seen {
  /// For each row the number of the word that was told of last.
  private var words: [Int32]
  private var word: Int32 = 1

  init(count: Int) { words = Array(repeating: 0, count: count) }

  /// Begins with another word.
  mutating func begin() { word += 1 }

  /// Whether a row is told of for the first time.
  mutating func insert(_ index: Int) -> Bool {
    guard words[index] < word else { return false }
    words[index] = word
    return true
  }

  /// Wants no more of a row, of any word.
  mutating func close(_ index: Int) { words[index] = .max }
}

/// Places in each of some rows.
private struct Places {
  private var ranges: [Range<Int32>]
  private var values: [Int32] = []

  init(count: Int) { ranges = Array(repeating: 0..<0, count: count) }

  func isAny(at index: Int) -> Bool { !ranges[index].isEmpty }

  /// Sets those of a row to some, in ascending order, but for those that others do not have.
  mutating func set(_ index: Int, _ places: Span<Int32>, alsoIn others: Places?) {
    let start = Int32(values.count)
    if let others {
      others.forEachCommon(with: places, at: index) {
        values.append($0)
        return true
      }
    } else {
      for place in places.indices { values.append(places[place]) }
    }
    ranges[index] = start..<Int32(values.count)
  }

  /// Whether a row has one of some places, in ascending order.
  func has(anyOf places: Span<Int32>, at index: Int) -> Bool {
    var isFound = false
    forEachCommon(with: places, at: index) { _ in
      isFound = true
      return false
    }
    return isFound
  }

  /// Forgets all rows but some.
  mutating func keep(_ kept: [Int]) { ranges = kept.map { ranges[$0] } }

  /// Calls with each place that a row and some others have, as long as that wants more.
  @inline(__always)
  private func forEachCommon(
    with others: Span<Int32>, at index: Int, _ body: (Int32) -> Bool
  ) {
    var (left, right) = (Int(ranges[index].lowerBound), 0)
    let end = Int(ranges[index].upperBound)
    while left < end, right < others.count {
      let (value, other) = (values[left], others[right])
      if value == other, !body(value) { return }
      if value <= other { left += 1 }
      if other <= value { right += 1 }
    }
  }
}
