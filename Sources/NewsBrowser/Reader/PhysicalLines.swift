/// The physical lines of a page.
enum PhysicalLines {
  /// The byte range of each line without its line feed, in order; the last line feed opens none.
  ///
  /// - Complexity: linear in the text.
  static func ranges(in text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") {
        ranges.append(start..<index)
        start = index + 1
      }
      index += 1
    }
    if start < index { ranges.append(start..<index) }
    return ranges
  }
}
