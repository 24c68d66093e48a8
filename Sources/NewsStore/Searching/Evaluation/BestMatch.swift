import NewsModel
import VietnameseText

/// The place in an article that shows best why it was found, and the words around it.
struct BestMatch {
  /// About two lines of a terminal, in bytes.
  static let snippetLimit = 240

  /// The byte range of the match in the text.
  let range: Range<Int>
  /// The words around it, every match in them highlighted.
  let snippet: Passage

  /// The best match, or nil when the text has none.
  ///
  /// - Parameters:
  ///   - ranges: Every match up to the end of the line of the best, in order.
  ///   - bytes: The text.
  ///   - titleEnd: Where the headline ends, which lists show already: matches below it are preferred
  ///     when there are as many words together.
  init?(of ranges: [Range<Int>], in bytes: [UInt8], titleEnd: Int) {
    guard let best = BestMatch.best(of: ranges, in: bytes, titleEnd: titleEnd) else { return nil }
    let line = BestMatch.line(around: best, in: bytes)
    let window = TextExcerpt.window(
      around: best, in: line, of: bytes, limit: BestMatch.snippetLimit)
    range = best
    snippet = Passage(
      text: TextExcerpt.string(bytes[window]),
      highlights: ranges.filter {
        window.contains($0.lowerBound) && $0.upperBound <= window.upperBound
      }
      .map { $0.lowerBound - window.lowerBound..<$0.upperBound - window.lowerBound })
  }

  /// The first match of those with the most different words close behind.
  private static func best(
    of ranges: [Range<Int>], in bytes: [UInt8], titleEnd: Int
  ) -> Range<Int>? {
    let words = wordBits(of: ranges, in: bytes)
    var best: (range: Range<Int>, score: Int)?
    for (index, range) in ranges.enumerated() {
      var near: UInt64 = 0
      for other in index..<ranges.count {
        guard ranges[other].upperBound <= range.lowerBound + snippetLimit / 2 else { break }
        near |= words[other]
      }
      let score = 2 * near.nonzeroBitCount + (range.lowerBound >= titleEnd ? 1 : 0)
      if score > best?.score ?? -1 { best = (range, score) }
    }
    return best?.range
  }

  /// The same bit for matches of the same word. All words behind the sixty-third have one bit.
  private static func wordBits(of ranges: [Range<Int>], in bytes: [UInt8]) -> [UInt64] {
    var bits: [ArraySlice<UInt8>: UInt64] = [:]
    var folded: [[UInt8]: UInt64] = [:]
    return ranges.map { range in
      let word = bytes[range]
      if let bit = bits[word] { return bit }
      let key = Folding.fold(Array(word))
      let bit = folded[key] ?? 1 << UInt64(min(folded.count, 63))
      folded[key] = bit
      bits[word] = bit
      return bit
    }
  }

  private static func line(around range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let start = bytes[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[range.upperBound...].firstIndex(of: 0x0A) ?? bytes.count
    return start..<end
  }
}
