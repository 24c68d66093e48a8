import NewsModel

extension Article {
  /// Puts the kept lines of a page together as one text.
  ///
  /// - Parameters:
  ///   - cleaned: the judged page.
  ///   - source: where it came from; the article is known by its digest.
  ///   - rawText: the decoded page, valid UTF-8.
  init(_ cleaned: CleanedPage, source: ArticleSource, rawText: [UInt8]) {
    var text: [UInt8] = []
    var paragraphs: [Paragraph] = []
    var lines: [SourceLine] = []
    for (line, verdict) in zip(cleaned.page.lines, cleaned.verdicts) {
      lines.append(
        SourceLine(
          number: line.number, role: verdict.role, rule: verdict.rule, score: verdict.score))
      guard verdict.role.isKept else { continue }
      if !text.isEmpty { text.append(contentsOf: [0x0A, 0x0A]) }
      let start = text.count
      text.append(contentsOf: line.utf8)
      paragraphs.append(
        Paragraph(range: start..<text.count, role: verdict.role, lineNumber: line.number))
    }
    self.init(
      id: String(source.sha256.prefix(16)), source: source, title: cleaned.title,
      byline: cleaned.byline, published: cleaned.published,
      rawText: String(validUTF8: rawText), lines: lines,
      text: String(validUTF8: text), paragraphs: paragraphs)
  }
}
