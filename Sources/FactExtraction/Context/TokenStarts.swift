/// What each token of a text may start, side by side in memory, since nearly all rules look through it.
struct TokenStarts: Sendable {
  private var marks: [WordMarks] = []

  /// Nothing yet, with room for some tokens.
  init(capacity: Int) { marks.reserveCapacity(capacity) }

  /// Adds those of tokens from a position on, which must follow the ones before.
  mutating func append(_ tokens: [FactToken], from first: Int) {
    var index = first
    while index < tokens.count {
      marks.append(tokens[index].traits.starts)
      index += 1
    }
  }

  /// The first token from one on with which a phrase of some lists may start; nil where there is none
  /// before the end. Others than these start none for certain.
  ///
  /// - Complexity: linear in the tokens passed, at some a nanosecond.
  func next(_ wanted: WordMarks, from start: Int, to end: Int) -> Int? {
    var index = start
    while index < end, marks[index].isDisjoint(with: wanted) { index += 1 }
    return index < end ? index : nil
  }
}
