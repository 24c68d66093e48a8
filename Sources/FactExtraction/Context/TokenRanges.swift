/// Stretches of tokens in the order of the text, for asking whether a token is in one of them.
struct TokenRanges: Sendable {
  private var ranges: [Range<Int>] = []

  /// The stretches; each must start where the one before it starts, or later.
  init(_ ordered: some Sequence<Range<Int>>) {
    for range in ordered where !range.isEmpty {
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        let end = max(last.upperBound, range.upperBound)
        ranges[ranges.count - 1] = last.lowerBound..<end
      } else {
        ranges.append(range)
      }
    }
  }

  /// Whether a token is in one of the stretches.
  ///
  /// - Complexity: logarithmic.
  func contains(_ token: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= token
  }
}
