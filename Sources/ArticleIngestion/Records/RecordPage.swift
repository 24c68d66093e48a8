import NewsModel

/// The text of a record as a page: under the headline and lead that its container states, where they
/// do not stand in it already.
struct RecordPage {
  /// The page's own text, and how it was decoded.
  let decoded: DecodedText
  /// The page as text, with what was put above it.
  let utf8: [UInt8]
  /// Whether elements leave out all that a page of HTML shows.
  private let keepsNothing: Bool
  /// What is known of the record.
  let metadata: RecordMetadata
  /// Who the page's own annotations say has written it; they may name whoever put it online.
  let annotatedAuthor: String?
  /// What the page's elements say of its lines, by the lines' numbers.
  let markup: [Int: LineVerdict]

  /// A page of plain text.
  init(_ text: DecodedText, _ metadata: RecordMetadata) {
    decoded = text
    self.metadata = metadata
    let head = RecordPage.head(of: text.utf8, metadata)
    utf8 = head.isEmpty ? text.utf8 : head + text.utf8
    annotatedAuthor = nil
    markup = [:]
    keepsNothing = false
  }

  /// A page of HTML.
  init(_ page: MarkupDecoding, _ metadata: RecordMetadata) {
    decoded = page.decoded
    var stated = page.page.metadata
    annotatedAuthor = stated.author
    stated.author = nil
    self.metadata = metadata.completed(by: stated)
    let first = page.page.blocks.first { $0.rule == nil }
    keepsNothing = first == nil
    let head = RecordPage.head(of: first?.utf8 ?? [], self.metadata)
    utf8 = head + page.decoded.utf8
    let number = head.count { $0 == 0x0A } + 1
    // A line of the page, and an empty one behind it.
    markup = Dictionary(
      page.page.blocks.enumerated().compactMap { index, block in
        block.verdict.map { (number + 2 * index, $0) }
      }, uniquingKeysWith: { $1 })
  }

  /// Those lines of the page that may be of the article: no element leaves them out.
  func open(_ all: Page) -> Page {
    guard !markup.isEmpty else { return all }
    return Page(lines: all.lines.filter { markup[$0.number]?.role.isKept != false })
  }

  /// Whether the record holds no text of its own.
  var isEmpty: Bool { keepsNothing || Blanks.isBlank(decoded.utf8.span) }

  /// The author: an annotated one that the page prints, else what it prints, else what is annotated.
  func author(printed: String?) -> String? {
    guard let author = annotatedAuthor else { return printed }
    let isPrinted = LineWord.words(utf8).firstRange(of: LineWord.words(author)) != nil
    return isPrinted ? author : printed ?? author
  }

  private static func head(of text: [UInt8], _ metadata: RecordMetadata) -> [UInt8] {
    guard metadata.title != nil || metadata.lead != nil else { return [] }
    let first = firstLine(of: text)
    if let title = metadata.title, LineWord.words(title) == first { return [] }
    let lead = metadata.lead.flatMap { LineWord.words($0) == first ? nil : $0 }
    let lines = [metadata.title, lead].compactMap(\.self)
    return lines.flatMap { Array($0.utf8) + [0x0A, 0x0A] }
  }

  private static func firstLine(of text: [UInt8]) -> [LineWord] {
    let line = text[...].trimmingBlanks().prefix { $0 != 0x0A }
    return line.count > PageLine.longestWithWords ? [] : LineWord.words(line)
  }
}

extension Article {
  /// Cleans the page of a record; what its container states wins over what the lines say.
  init(
    _ page: RecordPage, of record: SourceRecord, cleaner: PageCleaner, recurring: RecurringLines
  ) {
    let known = page.metadata
    let all = Page(page.utf8)
    let lines = page.open(all)
    let again = recurring.sites.isEmpty ? [] : recurring.recurring(in: lines, of: record.site)
    let clean = page.markup.isEmpty ? cleaner.clean : cleaner.cleanArticle
    var cleaned = clean(lines, known.title != nil, again)
    cleaned.published = known.date.flatMap(PublicationDate.day) ?? cleaned.published
    cleaned.byline = known.author ?? page.author(printed: cleaned.byline)
    cleaned.add(page.markup, of: all)
    let source = ArticleSource(
      path: record.path, record: record.number, sha256: MessageDigest.sha256(record.bytes),
      encoding: page.decoded.encoding, url: known.url, outlet: known.outlet ?? cleaned.outlet)
    self.init(cleaned, source: source, rawText: page.utf8)
  }
}
