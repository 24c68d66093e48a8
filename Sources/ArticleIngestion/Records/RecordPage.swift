import NewsModel

/// The text of a record as a page: under the headline and lead that its container states, where they
/// do not stand in it already.
struct RecordPage {
  /// The page as text.
  let utf8: [UInt8]
  /// Its lines.
  let lines: Page
  /// Whether the first line is the headline.
  let titleIsFirst: Bool
  /// What the container knows.
  let metadata: RecordMetadata

  /// A page of a record's decoded text.
  init(_ text: [UInt8], _ metadata: RecordMetadata) {
    let own = Page(text)
    self.metadata = metadata
    titleIsFirst = metadata.title != nil
    let head = RecordPage.head(of: own, metadata)
    if head.isEmpty {
      (utf8, lines) = (text, own)
    } else {
      utf8 = Array((head.joined(separator: "\n\n") + "\n\n").utf8) + text
      lines = Page(utf8)
    }
  }

  private static func head(of page: Page, _ metadata: RecordMetadata) -> [String] {
    if let title = metadata.title, page.begins(with: title) { return [] }
    let lead = metadata.lead.flatMap { page.begins(with: $0) ? nil : $0 }
    return [metadata.title, lead].compactMap(\.self)
  }
}

extension Page {
  /// Whether the first line says the same.
  fileprivate func begins(with text: String) -> Bool {
    let key = WordKey.exact(text)
    return lines.first.map { $0.key == key && !key.isEmpty } ?? false
  }
}

extension Article {
  /// Cleans the page of a record; what its container states wins over what the lines say.
  init(_ page: RecordPage, of record: SourceRecord, encoding: String, cleaner: PageCleaner) {
    var cleaned = cleaner.clean(page.lines, titleIsFirst: page.titleIsFirst)
    let known = page.metadata
    cleaned.published = known.date.flatMap(PublicationDate.day) ?? cleaned.published
    cleaned.byline = known.author ?? cleaned.byline
    let source = ArticleSource(
      path: record.path, record: record.number, sha256: MessageDigest.sha256(record.bytes),
      encoding: encoding, url: known.url, outlet: known.outlet ?? cleaned.outlet)
    self.init(cleaned, source: source, rawText: page.utf8)
  }
}
