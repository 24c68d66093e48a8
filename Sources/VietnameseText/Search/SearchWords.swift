/// Where the words of a search key are.
struct SearchWords: Sendable {
  /// The words as byte ranges of the key, in order.
  let ranges: [Range<Int>]

  /// The words of a key: runs of letters, marks and digits.
  init(_ key: [UInt8]) {
    var ranges: [Range<Int>] = []
    var start: Int?
    var index = 0
    while index < key.count {
      let scalar = DecodedScalar(key, at: index)
      if ScalarTable.standard.scalarClass(scalar.value).isWord {
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
}
