extension ArticleColumns {
  /// The keys of some articles, the newest first.
  ///
  /// - Parameter range: which of them, counted from the newest.
  /// - Complexity: linear in the highest number, with a very small factor where articles came in the order
  ///   of their days, as most do: they are dropped 64 at a time.
  func newestKeys(of set: ArticleSet, _ range: Range<Int>) -> [Int64] {
    var newest = GreatestKeys(limit: range.upperBound)
    for index in set.words.indices.reversed() {
      var rest = set.words[index]
      guard rest != 0, index < greatestKeys.count, newest.takes(greatestKeys[index]) else {
        continue
      }
      while rest != 0 {
        let number = index << 6 + rest.trailingZeroBitCount
        if number < keys.count { newest.add(keys[number]) }
        rest &= rest - 1
      }
    }
    return Array(newest.descending.dropFirst(range.lowerBound))
  }
}
