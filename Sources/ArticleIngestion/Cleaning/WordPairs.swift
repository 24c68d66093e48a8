/// A set of pairs of neighbouring words.
struct WordPairs: Sendable {
  /// A power of two of places, at most half of them taken; 0 marks a free one.
  private var places: [UInt64]
  private var count = 0

  /// An empty set with room for about so many pairs.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    places = Array(repeating: 0, count: size)
  }

  /// The pairs of the running text in some lines of a page.
  init(of range: Range<Int>, in reading: PageReading) {
    self.init(capacity: range.reduce(0) { $0 + reading.lines[$1].utf8.count / 4 })
    for index in range where reading.isProse(index) {
      let line = reading.lines[index]
      insert(line.words.isEmpty ? LineWord.words(line.utf8)[...] : line.words)
    }
  }

  /// Adds each word with the one after it; nothing more when the set is full.
  mutating func insert(_ words: ArraySlice<LineWord>) {
    WordPairs.forEachPair(in: words) { pair in
      let place = self.place(of: pair)
      guard places[place] == 0, count * 2 < places.count else { return }
      places[place] = pair
      count += 1
    }
  }

  /// The share of the pairs of some words that the set holds, 0 to 1.
  func share(of words: ArraySlice<LineWord>) -> Double {
    guard words.count > 1 else { return 0 }
    var hits = 0
    WordPairs.forEachPair(in: words) { if places[place(of: $0)] != 0 { hits += 1 } }
    return Double(hits) / Double(words.count - 1)
  }

  @inline(__always)
  private static func forEachPair(in words: ArraySlice<LineWord>, _ body: (UInt64) -> Void) {
    for (first, second) in zip(words, words.dropFirst()) {
      let mixed = (first.hash ^ second.hash << 1) &* 0x9E37_79B9_7F4A_7C15
      body((mixed ^ mixed >> 32) | 1)
    }
  }

  /// Where a pair is, or the free place where it would be.
  @inline(__always)
  private func place(of pair: UInt64) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: pair >> 1) & mask
    while places[place] != 0, places[place] != pair { place = (place + 1) & mask }
    return place
  }
}
