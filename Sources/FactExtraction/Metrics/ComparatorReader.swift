import NewsModel

/// Reads how a figure is meant: `trên`, `gần`, `ước tính lên tới`, `trở lên`.
///
/// Of stacked words the one next to the number wins: `tầm hơn 3,5 tỷ đồng` is “more than”.
struct ComparatorReader: Sendable {
  let context: FactContext
  let sentence: FactSentence

  /// The comparator of a number and the tokens that it and the number with its unit take.
  func comparator(
    of number: FigureNumber, unitEnd: Int
  ) -> (comparator: Comparator, whole: Range<Int>) {
    let start = number.tokens.lowerBound
    let cues = context.lexicon.cues
    if let after = cues[.comparatorAfter].match(
      context.tokens, at: unitEnd, limit: sentence.tokens.upperBound),
      let comparator = Comparator(rawValue: after.value)
    {
      return (comparator, start..<after.end)
    }
    if let before = adjacent(to: start) { return (before.comparator, before.start..<unitEnd) }
    if let far = distant(from: start) { return (far.comparator, far.start..<unitEnd) }
    return (.equal, start..<unitEnd)
  }

  private func adjacent(to start: Int) -> (comparator: Comparator, start: Int)? {
    let floor = sentence.tokens.lowerBound
    let cues = context.lexicon.cues
    guard let match = cues[.comparatorBefore].match(context.tokens, endingAt: start, floor: floor),
      let comparator = Comparator(rawValue: match.value)
    else { return nil }
    let isComparison =
      context.key(match.start) == "hơn"
      && cues[.comparatorAdjective].ends(context.tokens, before: match.start, floor: floor)
    return isComparison ? nil : (comparator, match.start)
  }

  /// `ước tính lên tới 10 - 15%`, `ít nhất trong tuần 2 buổi`: estimates and limits reach further
  /// than plain words of comparison.
  private func distant(from start: Int) -> (comparator: Comparator, start: Int)? {
    let floor = sentence.tokens.lowerBound
    let cues = context.lexicon.cues
    var index = start
    var steps = 0
    while steps < 3, index > floor,
      let through = cues[.comparatorThrough].match(context.tokens, endingAt: index, floor: floor)
    {
      index = through.start
      steps += 1
      if let match = cues[.comparatorBefore].match(context.tokens, endingAt: index, floor: floor),
        let comparator = Comparator(rawValue: match.value),
        comparator == .about || comparator == .atLeast || comparator == .atMost
      {
        return (comparator, match.start)
      }
    }
    return nil
  }
}
