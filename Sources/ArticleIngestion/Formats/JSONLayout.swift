/// Tells JSON Lines, an object a line, from an object over several lines.
enum JSONLayout {
  /// Whether an object a line is ahead: the first line is a whole one, or the second begins another.
  ///
  /// - Parameter limit: how far the end of the first line is looked for; no document has a line so
  ///   long.
  static func isLines(_ cursor: ByteCursor, limit: Int) -> Bool {
    var searched = 0
    while true {
      let from = cursor.start + searched
      if let end = cursor.window.index(of: 0x0A, from: from) {
        return isLines(cursor, firstLine: end - cursor.start)
      }
      searched = cursor.available
      if searched > limit { return true }
      if !cursor.fill(searched + 1) { return false }
    }
  }

  private static func isLines(_ cursor: ByteCursor, firstLine length: Int) -> Bool {
    let line = cursor.ahead.prefix(length).trimmingBlanks()
    guard line.count > 2 else { return false }
    var extent = JSONExtent()
    if extent.end(in: Array(line), from: 0) == line.count { return true }
    // A document breaks its lines behind these; a line that is cut short may end anywhere else.
    if let last = line.last, ",[{:".utf8.contains(last) { return false }
    _ = cursor.fill(length + 2)
    return cursor.ahead.dropFirst(length + 1).first == UInt8(ascii: "{")
  }
}
