/// Steps through ranges that stand in the order of their beginnings.
struct RangeStep {
  /// The ranges, at least one.
  let ranges: [Range<Int>]
  /// 1 or -1.
  let step: Int

  /// Goes on from a range, round the ends.
  ///
  /// - Returns: the position, and whether the step went round an end.
  func next(after index: Int) -> (index: Int, wraps: Bool) {
    rounded(index + step)
  }

  /// Goes on from an offset: to the first range that begins behind it, or before it for steps back.
  ///
  /// - Complexity: logarithmic in the count.
  func next(fromOffset offset: Int) -> (index: Int, wraps: Bool) {
    rounded(step > 0 ? firstIndex { $0 > offset } : firstIndex { $0 >= offset } - 1)
  }

  /// Starts in a window: with the first range that begins in it or behind it, or for steps back
  /// with the last that begins in it or before it.
  ///
  /// - Complexity: logarithmic in the count.
  func next(inWindow window: Range<Int>) -> (index: Int, wraps: Bool) {
    rounded(
      step > 0
        ? firstIndex { $0 >= window.lowerBound } : firstIndex { $0 >= window.upperBound } - 1)
  }

  private func rounded(_ index: Int) -> (index: Int, wraps: Bool) {
    if index >= ranges.count { return (0, true) }
    return index < 0 ? (ranges.count - 1, true) : (index, false)
  }

  private func firstIndex(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(ranges[middle].lowerBound) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
