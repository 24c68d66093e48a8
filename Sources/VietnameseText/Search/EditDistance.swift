/// How many slips of the fingers make one word of another.
///
///     EditDistance.between("Kiến Thụy", "Kiến Thuy", atMost: 2) → 1
///     EditDistance.between("serach", "search", atMost: 2)       → 1
///
/// A slip changes a letter, adds one, leaves one out or swaps two neighbours; no letter is touched
/// twice (optimal string alignment). A letter with its marks is one, however it is composed.
public enum EditDistance {
  /// The distance in letters, or nil when it is larger than a limit.
  ///
  /// - Complexity: the product of the lengths, unless the lengths differ by more than the limit.
  public static func between(_ left: String, _ right: String, atMost limit: Int) -> Int? {
    let left = letters(of: left)
    let right = letters(of: right)
    guard abs(left.count - right.count) <= limit else { return nil }
    var before: [Int] = []
    var row = Array(0...right.count)
    for index in left.indices {
      let next = nextRow(after: row, before, left, index, right)
      // No later row has less than the least of this one.
      guard let least = next.min(), least <= limit else { return nil }
      (before, row) = (row, next)
    }
    return row[right.count] <= limit ? row[right.count] : nil
  }

  private static func letters(of text: String) -> [Unicode.Scalar] {
    Array(Composition.compose(text).unicodeScalars)
  }

  /// The distances of the beginnings of `right` from those letters of `left` up to an index.
  private static func nextRow(
    after row: [Int], _ before: [Int], _ left: [Unicode.Scalar], _ index: Int,
    _ right: [Unicode.Scalar]
  ) -> [Int] {
    var next = [index + 1]
    for column in right.indices {
      let isSame = left[index] == right[column]
      var distance = min(row[column] + (isSame ? 0 : 1), min(row[column + 1], next[column]) + 1)
      let isSwap =
        index > 0 && column > 0 && left[index] == right[column - 1]
        && left[index - 1] == right[column]
      if isSwap { distance = min(distance, before[column - 1] + 1) }
      next.append(distance)
    }
    return next
  }
}
