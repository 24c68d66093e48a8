/// Lists one after the other, of which each is turned round by itself.
struct ConsecutiveRows: RowOrder {
  let parts: [any RowOrder]

  var count: Int { parts.reduce(0) { $0 + $1.count } }

  func window(_ range: Range<Int>, isReversed: Bool) throws -> [[Int64]] {
    var (keys, start) = ([[Int64]](), 0)
    for part in parts {
      let wanted = range.clamped(to: start..<start + part.count)
      let own = wanted.lowerBound - start..<wanted.upperBound - start
      if !own.isEmpty { keys += try part.window(own, isReversed: isReversed) }
      start += part.count
    }
    return keys
  }
}
