import VietnameseText

/// The lines of a page that hold something: in NFC, without blanks at their ends, and with one
/// space for each run of blanks inside.
///
/// Blanks are space, tab, no-break space and all spaces of the Unicode standard; what has no width
/// (zero width space, joiners, byte order mark) is left out.
struct ClosedUpText: Sendable {
  /// The lines, each with a line feed behind it.
  private(set) var utf8: [UInt8] = []
  /// The 1-based number of each line among the physical ones.
  private(set) var numbers: [Int] = []

  /// Closes up a text whose lines end with line feeds.
  ///
  /// - Parameter source: valid UTF-8.
  /// - Complexity: linear; stretches without a blank to change are copied as a whole.
  init(_ source: [UInt8]) {
    utf8.reserveCapacity(source.count + 1)
    var start = 0
    var number = 1
    while start < source.count {
      let end = ClosedUpText.lineFeed(in: source.span, from: start)
      let before = utf8.count
      appendLine(source, start..<end)
      if utf8.count > before {
        utf8.append(0x0A)
        numbers.append(number)
      }
      start = end + 1
      number += 1
    }
    utf8 = Composition.compose(utf8)
  }

  private static func lineFeed(in text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count, text[index] != 0x0A { index += 1 }
    return index
  }

  /// Adds a line: what stands between its blanks, with single spaces.
  private mutating func appendLine(_ source: [UInt8], _ line: Range<Int>) {
    let text = source.span
    let end = line.upperBound
    let lineStart = utf8.count
    var (index, copied) = (line.lowerBound, line.lowerBound)
    var isBlankDue = false
    while index < end {
      guard let special = Blanks.special(in: text, at: index, end: end) else {
        index += 1
        continue
      }
      // One space between visible characters is what is wanted.
      let isWanted =
        text[index] == 0x20 && copied < index && index + 1 < end
        && Blanks.special(in: text, at: index + 1, end: end) == nil
      if !isWanted {
        append(source, copied..<index, afterBlank: isBlankDue, lineStart: lineStart)
        isBlankDue = special.partsWords || isBlankDue && copied == index
        copied = index + special.length
      }
      index += special.length
    }
    append(source, copied..<index, afterBlank: isBlankDue, lineStart: lineStart)
  }

  private mutating func append(
    _ source: [UInt8], _ range: Range<Int>, afterBlank: Bool, lineStart: Int
  ) {
    guard !range.isEmpty else { return }
    if afterBlank, utf8.count > lineStart { utf8.append(0x20) }
    utf8.append(contentsOf: source[range])
  }
}
