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
  /// Where each line stands, without its line feed.
  private(set) var ranges: [Range<Int>] = []

  private var number = 1
  private var lineStart = 0
  /// Whether a blank was passed that is not written yet.
  private var isBlankDue = false

  /// Closes up a text whose lines end with line feeds.
  ///
  /// - Parameter source: valid UTF-8.
  /// - Complexity: linear; stretches without a blank to change are copied as a whole.
  init(_ source: [UInt8]) {
    utf8.reserveCapacity(source.count + 1)
    let text = source.span
    var (index, copied) = (0, 0)
    while index < text.count {
      // Only at the beginning of a stretch a single space is too much.
      if index > copied { index = ClosedUpText.firstDoubt(in: text, from: index) }
      guard index < text.count else { break }
      if text[index] == 0x0A {
        append(source, copied..<index)
        endLine()
        index += 1
        copied = index
      } else if let special = Blanks.special(in: text, at: index, end: text.count) {
        // A space before another blank is a part of it.
        let isBehindSpace = copied < index && text[index - 1] == 0x20
        append(source, copied..<(isBehindSpace ? index - 1 : index))
        isBlankDue = isBlankDue || isBehindSpace || special.partsWords
        index += special.length
        copied = index
      } else {
        index += 1
      }
    }
    append(source, copied..<text.count)
    endLine()
    compose()
  }

  private mutating func append(_ source: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if isBlankDue, utf8.count > lineStart { utf8.append(0x20) }
    isBlankDue = false
    utf8.append(contentsOf: source[range])
  }

  private mutating func endLine() {
    if utf8.count > lineStart {
      ranges.append(lineStart..<utf8.count)
      numbers.append(number)
      utf8.append(0x0A)
    }
    lineStart = utf8.count
    isBlankDue = false
    number += 1
  }

  private mutating func compose() {
    guard !Composition.isComposed(utf8) else { return }
    utf8 = Composition.compose(utf8)
    // Line feeds stay what they are, and in their order.
    var start = 0
    for line in ranges.indices {
      let end = ByteBlocks.firstIndex(of: 0x0A, in: utf8.span, from: start) ?? utf8.count
      ranges[line] = start..<end
      start = end + 1
    }
  }

  /// The first place behind which no single space may stand as it is: the end of a line, the first of
  /// several blanks, or what may be a blank or an invisible character of several bytes.
  private static func firstDoubt(in text: Span<UInt8>, from start: Int) -> Int {
    ByteBlocks.firstIndex(in: text, from: start) { first, second, third in
      let isControl: UInt8 = first < 0x20 ? 0xFF : 0
      let isDouble: UInt8 = (first == 0x20 ? 0xFF : 0) & (second <= 0x20 ? 0xFF : 0)
      let isOgham: UInt8 = (first == 0xE1 ? 0xFF : 0) & (second == 0x9A ? 0xFF : 0)
      // Most dashes and quotation marks are E2 80 93 to E2 80 9D.
      let isMark: UInt8 = third &- 0x93 < 0x0B ? 0xFF : 0
      let isSign: UInt8 = (first >= 0xE2 ? 0xFF : 0) & ~isMark
      return isControl | isDouble | isOgham | isSign | (first == 0xC2 ? 0xFF : 0)
    }
  }
}
