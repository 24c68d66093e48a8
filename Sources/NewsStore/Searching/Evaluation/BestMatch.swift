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
    let words = wordNumbers(of: ranges, in: bytes)
    var best: (range: Range<Int>, score: Int)?
    for (index, range) in ranges.enumerated() {
      var near: Set<Int> = []
      for other in index..<ranges.count {
        guard ranges[other].upperBound <= range.lowerBound + snippetLimit / 2 else { break }
        near.insert(words[other])
      }
      let score = 2 * near.count + (range.lowerBound >= titleEnd ? 1 : 0)
      if score > best?.score ?? -1 { best = (range, score) }
    }
    return best?.range
  }

  /// The same number for matches of the same word.
  private static func wordNumbers(of ranges: [Range<Int>], in bytes: [UInt8]) -> [Int] {
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    var folded: [[UInt8]: Int] = [:]
    return ranges.map { range in
      let word = bytes[range]
      if let number = numbers[word] { return number }
      let key = Folding.fold(Array(word))
      let number = folded[key] ?? folded.count
      folded[key] = number
      numbers[word] = number
      return number
    }
  }

  private static func line(around range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let start = bytes[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[range.upperBound...].firstIndex(of: 0x0A) ?? bytes.count
    return start..<end
  }
}
