/// Where the words of a search key are.
public enum SearchWords {
  /// The words as byte ranges of the key, in order: runs of letters and digits with their marks.
  ///
  /// - Parameter key: A text folded, or in its exact form.
  /// - Complexity: linear.
  public static func ranges(in key: [UInt8]) -> [Range<Int>] {
    var cursor = WordCursor()
    var ranges: [Range<Int>] = []
    while let range = cursor.next(in: key.span) { ranges.append(range) }
    return ranges
  }

  /// The range without what stands before its first letter or digit. A mark or letter that joins a
  /// sign before it has that sign in its range of the source.
  static func trimmed(_ range: Range<Int>, of key: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound {
      let scalar = DecodedScalar(key, at: start)
      let kind = ScalarTable.standard.scalarClass(scalar.value)
      if kind.isWord && kind != .mark { break }
      start += scalar.length
    }
    return min(start, range.upperBound)..<range.upperBound
  }
}
