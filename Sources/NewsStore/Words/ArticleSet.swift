/// A set of articles by their numbers, a bit for each: a million articles take 128 KB, and two sets of
/// that size are intersected in some microseconds.
struct ArticleSet: Equatable, Sendable {
  /// Bit `n % 64` of word `n / 64` stands for article `n`.
  private(set) var words: [UInt64]

  /// The empty set.
  init() { words = [] }

  /// The set of some articles.
  init(_ numbers: some Sequence<Int>) {
    words = []
    for number in numbers { insert(number) }
  }

  /// How many articles there are.
  ///
  /// - Complexity: linear in the highest number.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  func contains(_ number: Int) -> Bool {
    number >= 0 && number >> 6 < words.count && words[number >> 6] >> UInt64(number & 63) & 1 == 1
  }

  mutating func insert(_ number: Int) {
    reach(number)
    words[number >> 6] |= 1 << UInt64(number & 63)
  }

  mutating func remove(_ number: Int) {
    guard number >> 6 < words.count else { return }
    words[number >> 6] &= ~(1 << UInt64(number & 63))
  }

  mutating func formUnion(_ other: ArticleSet) {
    if words.count < other.words.count {
      words += Array(repeating: 0, count: other.words.count - words.count)
    }
    for index in other.words.indices { words[index] |= other.words[index] }
  }

  mutating func formIntersection(_ other: ArticleSet) {
    if words.count > other.words.count { words.removeSubrange(other.words.count...) }
    for index in words.indices { words[index] &= other.words[index] }
  }

  func intersection(_ other: ArticleSet) -> ArticleSet {
    var set = self
    set.formIntersection(other)
    return set
  }

  mutating func subtract(_ other: ArticleSet) {
    for index in 0..<min(words.count, other.words.count) { words[index] &= ~other.words[index] }
  }

  func subtracting(_ other: ArticleSet) -> ArticleSet {
    var set = self
    set.subtract(other)
    return set
  }

  func filter(_ isWanted: (Int) throws -> Bool) rethrows -> ArticleSet {
    var set = ArticleSet()
    try forEach { if try isWanted($0) { set.insert($0) } }
    return set
  }

  /// Adds 64 articles at once, of which the first has the number `64 * index`.
  mutating func insert(_ bits: UInt64, at index: Int) {
    reach(index << 6)
    words[index] |= bits
  }

  /// Calls with the number of each article, in ascending order.
  @inline(__always)
  func forEach(_ body: (Int) throws -> Void) rethrows {
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        try body(index << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  /// Calls with the number of each article, in descending order.
  @inline(__always)
  func forEachDescending(_ body: (Int) throws -> Void) rethrows {
    for index in words.indices.reversed() {
      var rest = words[index]
      while rest != 0 {
        let bit = UInt64.bitWidth - 1 - rest.leadingZeroBitCount
        try body(index << 6 + bit)
        rest &= ~(1 << UInt64(bit))
      }
    }
  }

  private mutating func reach(_ number: Int) {
    let needed = number >> 6 + 1
    guard words.count < needed else { return }
    words += Array(repeating: 0, count: needed - words.count)
  }
}
