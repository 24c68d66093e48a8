/// Rows of a list in their order, of which some are found without looking at the others.
protocol RowOrder {
  /// How many rows there are.
  var count: Int { get }

  /// The keys of a stretch of the list.
  func window(_ range: Range<Int>, isReversed: Bool) throws -> [[Int64]]
}

/// Rows that are the same from either end.
protocol TurnableRowOrder: RowOrder {
  /// The keys of some rows, by their places from either end.
  ///
  /// - Complexity: may grow with the distance from that end.
  func keys(_ range: Range<Int>, fromEnd: Bool) throws -> [[Int64]]
}

extension TurnableRowOrder {
  /// The keys of a stretch of the list, found from the end that is nearer.
  func window(_ range: Range<Int>, isReversed: Bool) throws -> [[Int64]] {
    let range = range.clamped(to: 0..<count)
    guard range.mirrored(in: count).lowerBound < range.lowerBound else {
      return try keys(range, fromEnd: isReversed)
    }
    return try keys(range.mirrored(in: count), fromEnd: !isReversed).reversed()
  }
}

extension Range<Int> {
  /// The same places, counted from the end of a list.
  func mirrored(in count: Int) -> Range<Int> {
    count - upperBound..<count - lowerBound
  }
}
