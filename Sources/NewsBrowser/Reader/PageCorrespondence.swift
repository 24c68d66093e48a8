import NewsModel

/// Finds the places of an article's cleaned text in its raw page, and the other way round.
struct PageCorrespondence {
  private let article: Article
  /// What the cleaned text made of each physical line that was kept, in order.
  private let blocks: [Block]
  /// The physical lines.
  private let lines: [Range<Int>]

  private struct Block {
    let lineNumber: Int
    var range: Range<Int>
  }

  /// The correspondence of an article's two forms.
  ///
  /// - Complexity: linear in the page, as is each of the methods.
  init(of article: Article) {
    self.article = article
    blocks = Self.blocks(of: article.readableParagraphs)
    lines = PhysicalLines.ranges(in: article.rawText)
  }

  /// The offset in the raw page that corresponds to one in the cleaned text.
  func rawOffset(of offset: Int) -> Int {
    guard let block = block(at: offset), let line = line(block.lineNumber) else { return 0 }
    let letters = TextCorrespondence(
      source: bytes(block.range, of: article.text), target: bytes(line, of: article.rawText))
    return line.lowerBound + letters.offset(of: offset - block.range.lowerBound)
  }

  /// The offset in the cleaned text that corresponds to one in the raw page; for a line that was
  /// left out, where the next line that was kept begins.
  func cleanedOffset(of offset: Int) -> Int {
    guard let index = lines.lastIndex(where: { $0.lowerBound <= offset }),
      let block = blocks.first(where: { $0.lineNumber > index })
    else { return article.text.utf8.count }
    guard block.lineNumber == index + 1 else { return block.range.lowerBound }
    let letters = TextCorrespondence(
      source: bytes(lines[index], of: article.rawText),
      target: bytes(block.range, of: article.text))
    return block.range.lowerBound + letters.offset(of: offset - lines[index].lowerBound)
  }

  /// The ranges in the raw page that hold the words of ranges of the cleaned text.
  ///
  /// A range that goes on into the next paragraph ends with the line in which it begins.
  func rawRanges(of ranges: [Range<Int>]) -> [Range<Int>] {
    var result = Array(repeating: 0..<0, count: ranges.count)
    var rest = ranges.indices.sorted { ranges[$0].lowerBound < ranges[$1].lowerBound }[...]
    while let first = rest.first {
      let block = block(at: ranges[first].lowerBound)
      let end = block?.range.upperBound ?? 0
      let here = rest.prefix { ranges[$0].lowerBound < end }
      rest = rest.dropFirst(max(1, here.count))
      guard let block, let line = line(block.lineNumber) else { continue }
      let found = rawRanges(here.map { ranges[$0] }, in: block.range, toLine: line)
      for (position, range) in zip(here, found) { result[position] = range }
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

  /// One line may have become several paragraphs: they are one block.
  private static func blocks(of paragraphs: [Paragraph]) -> [Block] {
    var blocks: [Block] = []
    for paragraph in paragraphs {
      let range = paragraph.range
      if let last = blocks.last, last.lineNumber == paragraph.lineNumber {
        let end = max(last.range.upperBound, range.upperBound)
        blocks[blocks.count - 1].range = last.range.lowerBound..<end
      } else {
        blocks.append(Block(lineNumber: paragraph.lineNumber, range: range))
      }
    }
    return blocks
  }

  /// The last block that begins at an offset or before it.
  private func block(at offset: Int) -> Block? {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? blocks[low - 1] : nil
  }

  private func line(_ number: Int) -> Range<Int>? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  private func bytes(_ range: Range<Int>, of text: String) -> [UInt8] {
    let utf8 = text.utf8
    let inside = range.clamped(to: 0..<utf8.count)
    return Array(
      utf8[utf8.index(utf8.startIndex, offsetBy: inside.lowerBound)...].prefix(inside.count))
  }
}
