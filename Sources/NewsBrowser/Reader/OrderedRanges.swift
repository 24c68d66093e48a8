/// Finds ranges that stand in order and do not overlap, by bisection.
enum OrderedRanges {
  /// The position of the first range that ends behind the offset, or the count.
  ///
  /// - Complexity: logarithmic in the count.
  static func firstIndex(
    endingBehind offset: Int, count: Int, range: (Int) -> Range<Int>
  ) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if range(middle).upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
