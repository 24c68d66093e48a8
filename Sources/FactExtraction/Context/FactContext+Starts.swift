extension FactContext {
  /// The first token from one on with which a phrase of some lists may start; nil where there is none
  /// before the end. Others than these start none for certain.
  ///
  /// - Complexity: linear in the tokens passed, at some a nanosecond: what tokens may start lies side by
  ///   side in memory, since nearly all rules look through it.
  func next(_ marks: WordMarks, from start: Int, to end: Int) -> Int? {
    let starts = starts
    var index = start
    while index < end, starts[index].isDisjoint(with: marks) { index += 1 }
    return index < end ? index : nil
  }
}
