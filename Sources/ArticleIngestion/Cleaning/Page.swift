import VietnameseText

/// A decoded page as the lines that hold something.
struct Page: Sendable {
  /// The non-empty lines in order.
  let lines: [PageLine]

  /// A page of lines that another page holds.
  init(lines: [PageLine]) {
    self.lines = lines
  }

  /// Splits a text at its line feeds.
  ///
  /// The lines share one buffer, and the words of all short lines are folded in one go.
  ///
  /// - Parameter utf8: valid UTF-8 whose lines end with line feeds.
  /// - Complexity: linear; a handful of allocations, whatever the number of lines.
  init(_ utf8: [UInt8]) {
    let text = ClosedUpText(utf8)
    let ranges = text.ranges
    let short = Page.shortLines(text.utf8, ranges)
    let (words, shortLines) = LineWord.words(inLinesOf: Folding.exact(short))
    var lines: [PageLine] = []
    lines.reserveCapacity(ranges.count)
    var shortCount = 0
    var lastNumber = 0
    for (range, number) in zip(ranges, text.numbers) {
      var own: LineWord.Line?
      if range.count <= PageLine.longestWithWords, shortCount < shortLines.count {
        own = shortLines[shortCount]
        shortCount += 1
      }
      let utf8 = text.utf8[range]
      lines.append(
        PageLine(
          number: number, utf8: utf8, words: words[own?.range ?? 0..<0],
          wordCount: own?.stretchCount ?? PageLine.countWords(utf8),
          followsGap: number > lastNumber + 1))
      lastNumber = number
    }
    self.lines = lines
  }

  /// The short lines, each with its line feed.
  private static func shortLines(_ utf8: [UInt8], _ ranges: [Range<Int>]) -> [UInt8] {
    let isShort = { (range: Range<Int>) in range.count <= PageLine.longestWithWords }
    guard !ranges.allSatisfy(isShort) else { return utf8 }
    var short: [UInt8] = []
    short.reserveCapacity(ranges.reduce(0) { $0 + min($1.count + 1, PageLine.longestWithWords) })
    for range in ranges where isShort(range) {
      short.append(contentsOf: utf8[range.lowerBound...range.upperBound])
    }
    return short
  }
}
