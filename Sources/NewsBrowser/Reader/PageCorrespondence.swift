import NewsModel

/// Finds the places of an article's cleaned text in its raw page, and the other way round.
struct PageCorrespondence {
  private let article: Article
  private let paragraphs: [Paragraph]
  private let lines: [Range<Int>]

  /// The correspondence of an article's two forms.
  ///
  /// - Complexity: linear in the page, as is each of the methods.
  init(of article: Article) {
    self.article = article
    paragraphs = article.readableParagraphs
    lines = PhysicalLines.ranges(in: article.rawText)
  }

  /// The offset in the raw page that corresponds to one in the cleaned text.
  func rawOffset(of offset: Int) -> Int {
    guard let paragraph = paragraphs.last(where: { $0.range.lowerBound <= offset }),
      lines.indices.contains(paragraph.lineNumber - 1)
    else { return 0 }
    let line = lines[paragraph.lineNumber - 1]
    let cleaned = cleanedRange(ofLine: paragraph.lineNumber)
    let letters = TextCorrespondence(
      source: bytes(cleaned, of: article.text), target: bytes(line, of: article.rawText))
    return line.lowerBound + letters.offset(of: offset - cleaned.lowerBound)
  }

  /// The offset in the cleaned text that corresponds to one in the raw page; for a line that was
  /// left out, where the next line that was kept begins.
  func cleanedOffset(of offset: Int) -> Int {
    guard let index = lines.lastIndex(where: { $0.lowerBound <= offset }),
      let paragraph = paragraphs.first(where: { $0.lineNumber > index })
    else { return article.text.utf8.count }
    guard paragraph.lineNumber == index + 1 else { return paragraph.range.lowerBound }
    let cleaned = cleanedRange(ofLine: index + 1)
    let letters = TextCorrespondence(
      source: bytes(lines[index], of: article.rawText), target: bytes(cleaned, of: article.text))
    return cleaned.lowerBound + letters.offset(of: offset - lines[index].lowerBound)
  }

  /// The ranges in the raw page that hold the words of ranges of the cleaned text.
  ///
  /// A range that goes on into the next paragraph ends with the line in which it begins.
  func rawRanges(of ranges: [Range<Int>]) -> [Range<Int>] {
    var result = Array(repeating: 0..<0, count: ranges.count)
    let positions = ranges.indices.sorted { ranges[$0].lowerBound < ranges[$1].lowerBound }
    var rest = positions[...]
    while let first = rest.first {
      let paragraph = paragraphs.last { $0.range.lowerBound <= ranges[first].lowerBound }
      let number = paragraph?.lineNumber ?? 0
      let cleaned = cleanedRange(ofLine: number)
      let here = rest.prefix { ranges[$0].lowerBound < cleaned.upperBound }
      rest = rest.dropFirst(max(1, here.count))
      guard lines.indices.contains(number - 1) else { continue }
      let mapped = rawRanges(here.map { ranges[$0] }, in: cleaned, toLine: lines[number - 1])
      for (position, range) in zip(here, mapped) { result[position] = range }
    }
    return result
  }

  private func rawRanges(
    _ ranges: [Range<Int>], in cleaned: Range<Int>, toLine line: Range<Int>
  ) -> [Range<Int>] {
    let letters = TextCorrespondence(
      source: bytes(cleaned, of: article.text), target: bytes(line, of: article.rawText))
    let inside = ranges.map { range in
      let part = range.clamped(to: cleaned)
      return (part.lowerBound - cleaned.lowerBound)..<(part.upperBound - cleaned.lowerBound)
    }
    return letters.ranges(of: inside).map {
      ($0.lowerBound + line.lowerBound)..<($0.upperBound + line.lowerBound)
    }
  }

  /// What the cleaned text made of a physical line.
  private func cleanedRange(ofLine number: Int) -> Range<Int> {
    let ranges = paragraphs.filter { $0.lineNumber == number }.map(\.range)
    guard let first = ranges.first, let last = ranges.last else { return 0..<0 }
    return first.lowerBound..<max(first.lowerBound, last.upperBound)
  }

  private func bytes(_ range: Range<Int>, of text: String) -> [UInt8] {
    let utf8 = text.utf8
    let inside = range.clamped(to: 0..<utf8.count)
    return Array(
      utf8[utf8.index(utf8.startIndex, offsetBy: inside.lowerBound)...].prefix(inside.count))
  }
}
