import NewsModel

/// Pages beside their texts: most lines of a page stand in its article's text as they are, and need
/// not be kept twice.
enum PageCoding {
  /// What is kept of a page.
  struct Column {
    var bytes: [UInt8]
    /// Whether it is the page itself; else lines that are in the text keep only blanks at their end.
    var isWhole: Bool
  }

  /// What to keep of an article's page.
  static func encode(_ article: Article) -> Column {
    let page = Array(article.rawText.utf8)
    let paragraphs = paragraphsByLine(article.paragraphs, of: Array(article.text.utf8))
    var isWhole = false
    let short = mapLines(of: page) { number, line in
      guard let paragraph = paragraphs[number] else { return line }
      guard line.starts(with: paragraph) else {
        // A blank line of the page itself, where the text has a paragraph, could not be told apart.
        isWhole = isWhole || isBlank(line)
        return line
      }
      let rest = line.dropFirst(paragraph.count)
      return isBlank(rest) ? rest : line
    }
    return Column(bytes: isWhole ? page : short, isWhole: isWhole)
  }

  /// The page that a column was made of.
  static func decode(_ column: Column, text: [UInt8], paragraphs: [Paragraph]) -> [UInt8] {
    guard !column.isWhole else { return column.bytes }
    return restore(column.bytes, paragraphsByLine(paragraphs, of: text))
  }

  private static func restore(
    _ bytes: [UInt8], _ paragraphs: [Int: ArraySlice<UInt8>]
  ) -> [UInt8] {
    mapLines(of: bytes) { number, line in
      guard isBlank(line), let paragraph = paragraphs[number] else { return line }
      return paragraph + line
    }
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  private static func paragraphsByLine(
    _ paragraphs: [Paragraph], of text: [UInt8]
  ) -> [Int: ArraySlice<UInt8>] {
    let pairs = paragraphs.map {
      ($0.lineNumber, text[$0.range.clamped(to: 0..<text.count)])
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// Puts something in the place of each line; lines are numbered from 1.
  private static func mapLines(
    of bytes: [UInt8], _ line: (Int, ArraySlice<UInt8>) -> ArraySlice<UInt8>
  ) -> [UInt8] {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, content) in lines.enumerated() {
      if index > 0 { result.append(0x0A) }
      result += line(index + 1, content)
    }
    return result
  }
}
