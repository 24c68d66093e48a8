/// The characters that part words without a mark, and those that nobody sees at all.
enum Blanks {
  /// The line without blanks at its ends and with one space for each run of blanks inside.
  ///
  /// Blanks are space, tab, no-break space and all spaces of the Unicode standard; what has no width
  /// (zero width space, joiners, byte order mark) is left out.
  ///
  /// - Complexity: linear.
  static func closedUp(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(line.count)
    var isBlankDue = false
    var index = line.startIndex
    while index < line.endIndex {
      let (length, kind) = Blanks.kind(in: line, at: index)
      switch kind {
      case .blank:
        isBlankDue = !output.isEmpty
      case .invisible:
        break
      case .visible:
        if isBlankDue { output.append(0x20) }
        isBlankDue = false
        output.append(line[index])
      }
      index += length
    }
    return output
  }

  private enum Kind { case visible, blank, invisible }

  /// A visible character is taken byte by byte: only the first byte of a blank is ever special.
  private static func kind(in line: ArraySlice<UInt8>, at index: Int) -> (length: Int, Kind) {
    let byte = line[index]
    if byte == 0x20 || byte == 0x09 { return (1, .blank) }
    if byte == 0xC2, index + 1 < line.endIndex, line[index + 1] == 0xA0 { return (2, .blank) }
    guard (0xE1...0xEF).contains(byte), index + 2 < line.endIndex else { return (1, .visible) }
    switch (byte, line[index + 1], line[index + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80), (0xE2, 0x81, 0x9F): return (3, .blank)
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF):
      return (3, .blank)
    case (0xE2, 0x80, 0x8B...0x8D), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF):
      return (3, .invisible)
    default: return (1, .visible)
    }
  }
}
