/// Which fact each stretch of the text is marked as: ranges in order, without overlaps.
///
/// Where facts overlap, the shortest wins, so that a unit named inside a figure's words is still
/// seen as a unit.
struct FactMarks: Hashable, Sendable {
  /// A stretch of the text and the position of its fact among the marked facts.
  struct Mark: Hashable, Sendable {
    var range: Range<Int>
    var fact: Int
  }

  /// The stretches, in order.
  private(set) var marks: [Mark] = []

  /// The marks of facts that stand in the order of their beginnings.
  ///
  /// - Complexity: n log n in the facts, times the number of facts that overlap at one point.
  init(of facts: [MarkedFact]) {
    let borders = Set(facts.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).sorted()
    var active: [Int] = []
    var next = 0
    for (start, end) in zip(borders, borders.dropFirst()) {
      active.removeAll { facts[$0].range.upperBound <= start }
      while next < facts.count, facts[next].range.lowerBound == start {
        active.append(next)
        next += 1
      }
      let shortest = active.min { facts[$0].range.count < facts[$1].range.count }
      if let shortest { append(Mark(range: start..<end, fact: shortest)) }
    }
  }

  /// The mark that holds an offset.
  ///
  /// - Complexity: logarithmic in the marks.
  func mark(at offset: Int) -> Mark? {
    marks(in: offset..<(offset + 1)).first
  }

  /// The marks that touch a range.
  ///
  /// - Complexity: logarithmic in the marks.
  func marks(in range: Range<Int>) -> ArraySlice<Mark> {
    let first = OrderedRanges.firstIndex(endingBehind: range.lowerBound, count: marks.count) {
      marks[$0].range
    }
    return marks[first...].prefix { $0.range.lowerBound < range.upperBound }
  }

  private mutating func append(_ mark: Mark) {
    if let last = marks.last, last.fact == mark.fact, last.range.upperBound == mark.range.lowerBound
    {
      marks[marks.count - 1].range = last.range.lowerBound..<mark.range.upperBound
    } else {
      marks.append(mark)
    }
  }
}
