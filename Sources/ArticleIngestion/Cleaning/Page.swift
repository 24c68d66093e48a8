import VietnameseText

/// A decoded page as the lines that hold something.
struct Page: Sendable {
  /// The non-empty lines in order.
  let lines: [PageLine]

  /// Splits a text at its line feeds.
  ///
  /// The lines share one buffer, and the words of all short lines are folded in one go.
  ///
  /// - Parameter utf8: valid UTF-8 whose lines end with line feeds.
  /// - Complexity: linear; a handful of allocations, whatever the number of lines.
  init(_ utf8: [UInt8]) {
    let text = ClosedUpText(utf8)
    let ranges = Page.lineRanges(text.utf8, count: text.numbers.count)
    let short = Page.shortLines(text.utf8, ranges)
    let (words, wordRanges) = LineWord.words(ofLowered: Folding.exact(short))
    var lines: [PageLine] = []
    lines.reserveCapacity(ranges.count)
    var shortCount = 0
    for (range, number) in zip(ranges, text.numbers) {
      let isShort = range.count <= PageLine.longestWithWords
      let wordRange = isShort && shortCount < wordRanges.count ? wordRanges[shortCount] : 0..<0
      if isShort { shortCount += 1 }
      lines.append(
        PageLine(
          number: number, utf8: text.utf8[range], words: words[wordRange],
          followsGap: number > (lines.last?.number ?? 0) + 1))
    }
    self.lines = lines
  }

  private static func lineRanges(_ utf8: [UInt8], count: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(count)
    let text = utf8.span
    var start = 0
    for index in text.indices where text[index] == 0x0A {
      ranges.append(start..<index)
      start = index + 1
    }
    return ranges
  }

  /// The short lines, each with its line feed.
  private static func shortLines(_ utf8: [UInt8], _ ranges: [Range<Int>]) -> [UInt8] {
    var short: [UInt8] = []
    short.reserveCapacity(ranges.reduce(0) { $0 + min($1.count + 1, PageLine.longestWithWords) })
    for range in ranges where range.count <= PageLine.longestWithWords {
      short.append(contentsOf: utf8[range.lowerBound...range.upperBound])
    }
    return short
  }
}
