/// How many letters must be changed, added or left out to make one word of another.
enum EditDistance {
  /// The distance in bytes, or nil when it is larger than `limit`.
  ///
  /// - Complexity: the product of the lengths, unless the lengths differ by more than `limit`.
  static func between(_ left: String, _ right: String, atMost limit: Int) -> Int? {
    let left = Array(left.utf8)
    let right = Array(right.utf8)
    guard abs(left.count - right.count) <= limit else { return nil }
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let replaced = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, min(row[column], diagonal) + 1)
      }
      if let least = row.min(), least > limit { return nil }
    }
    return row[right.count] <= limit ? row[right.count] : nil
  }
}
