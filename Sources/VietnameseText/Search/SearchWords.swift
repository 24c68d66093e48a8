/// Where the words of a search key are.
struct SearchWords: Sendable {
  /// The words as byte ranges of the key, in order.
  let ranges: [Range<Int>]

  /// The words of a key: runs of letters and digits with their marks.
  init(_ key: [UInt8]) {
    var ranges: [Range<Int>] = []
    var start: Int?
    var index = 0
    while index < key.count {
      let scalar = DecodedScalar(key, at: index)
      let kind = ScalarTable.standard.scalarClass(scalar.value)
      if kind.isWord, start != nil || kind != .mark {
        start = start ?? index
      } else if let first = start {
        ranges.append(first..<index)
        start = nil
      }
      index += scalar.length
    }
    if let start { ranges.append(start..<key.count) }
    self.ranges = ranges
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
