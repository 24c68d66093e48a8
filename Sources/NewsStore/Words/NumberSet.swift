/// Articles by their numbers.
typealias ArticleSet = NumberSet

/// A set of numbers from 0 on, a bit for each: a million articles take 128 KB, and two sets of that size are
/// intersected in some microseconds.
struct NumberSet: Equatable, Sendable {
  /// Bit `n % 64` of word `n / 64` stands for the number `n`.
  private(set) var words: [UInt64]

  /// The empty set.
  init() { words = [] }

  /// The set of some numbers.
  init(_ numbers: some Sequence<Int>) {
    words = []
    for number in numbers { insert(number) }
  }

  /// How many numbers there are.
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

  mutating func formUnion(_ other: NumberSet) {
    if words.count < other.words.count {
      words += Array(repeating: 0, count: other.words.count - words.count)
    }
    for index in other.words.indices { words[index] |= other.words[index] }
  }

  mutating func formIntersection(_ other: NumberSet) {
    if words.count > other.words.count { words.removeSubrange(other.words.count...) }
    for index in words.indices { words[index] &= other.words[index] }
  }

  func intersection(_ other: NumberSet) -> NumberSet {
    var set = self
    set.formIntersection(other)
    return set
  }

  mutating func subtract(_ other: NumberSet) {
    for index in 0..<min(words.count, other.words.count) { words[index] &= ~other.words[index] }
  }

  func subtracting(_ other: NumberSet) -> NumberSet {
    var set = self
    set.subtract(other)
    return set
  }

  func filter(_ isWanted: (Int) throws -> Bool) rethrows -> NumberSet {
    var set = NumberSet()
    try forEach { if try isWanted($0) { set.insert($0) } }
    return set
  }

  /// What a function makes of each number, in ascending order.
  func map<Value>(_ body: (Int) throws -> Value) rethrows -> [Value] {
    var values: [Value] = []
    try forEach { values.append(try body($0)) }
    return values
  }

  /// Adds 64 numbers at once, of which the first is `64 * index`.
  mutating func insert(_ bits: UInt64, at index: Int) {
    reach(index << 6)
    words[index] |= bits
  }

  /// Calls with each number, in ascending order.
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

  private mutating func reach(_ number: Int) {
    let needed = number >> 6 + 1
    guard words.count < needed else { return }
    words += Array(repeating: 0, count: needed - words.count)
  }
}
