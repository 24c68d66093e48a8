import NewsModel

/// Reads the records of a source as articles.
///
/// Bytes are decoded, parted into records, and each record is cleaned. Nothing here fails: what is
/// wrong with an input becomes a finding, and what can be read is read.
public struct ArticleReader: Sendable {
  private let cleaner: PageCleaner
  private let options: InputOptions
  private let recurring: RecurringLines

  /// A reader with the rules and tables of the program.
  ///
  /// - Parameter recurring: what is known of the sites that pages come from.
  public init(
    options: InputOptions = InputOptions(), recurring: RecurringLines = RecurringLines()
  ) {
    self.init(options: options, cleaner: PageCleaner(), recurring: recurring)
  }

  init(
    options: InputOptions, cleaner: PageCleaner, recurring: RecurringLines = RecurringLines()
  ) {
    self.options = options
    self.cleaner = cleaner
    self.recurring = recurring
  }

  /// The reader with other knowledge of the sites that pages come from.
  public func knowing(_ recurring: RecurringLines) -> ArticleReader {
    ArticleReader(options: options, cleaner: cleaner, recurring: recurring)
  }

  /// Looks at the page of a record, to learn which lines recur on its site.
  ///
  /// - Complexity: linear in the bytes.
  public func learn(_ record: SourceRecord, into recurring: inout RecurringLines) {
    guard let page = page(of: record) else { return }
    recurring.learn(page.open(Page(page.utf8)), of: record.site)
  }

  /// The articles in the bytes of one file.
  ///
  /// - Parameters:
  ///   - bytes: a whole file, in any of the formats.
  ///   - path: names the file in the articles and findings.
  /// - Returns: the articles in the order of the file, and what its owner should know.
  /// - Complexity: linear in the bytes.
  public func read(
    _ bytes: [UInt8], path: String
  ) -> (articles: [Article], findings: [Finding]) {
    let records = RecordReader(bytes, path: path, options: options)
    var articles: [Article] = []
    var found: [Finding] = []
    while let record = records.next() {
      let (article, findings) = read(record)
      if let article { articles.append(article) }
      found += findings
    }
    return (articles, records.findings + found)
  }

  /// The article that a record is.
  ///
  /// - Returns: the article, or nil with a finding that says why there is none; findings of
  ///   `.decoded` when it was in an old encoding, `.invalidBytes` when some bytes were replaced.
  /// - Complexity: linear in the bytes.
  public func read(_ record: SourceRecord) -> (article: Article?, findings: [Finding]) {
    guard let page = page(of: record) else { return (nil, [record.finding(.binary)]) }
    let mostLines = options.limits.recordLines
    // A text has no more lines than bytes.
    guard page.utf8.count <= mostLines || page.utf8.count(where: { $0 == 0x0A }) <= mostLines else {
      return (nil, [record.finding(.tooManyLines(limit: mostLines))])
    }
    guard !page.isEmpty else { return (nil, [record.finding(.empty)]) }
    let article = Article(page, of: record, cleaner: cleaner, recurring: recurring)
    return (article, page.decoded.findings(of: record))
  }

  /// The page of a record; nil when its bytes are no text.
  private func page(of record: SourceRecord) -> RecordPage? {
    switch record.content {
    case .text(let bytes):
      TextDecoding.decode(bytes).map { RecordPage($0, record.metadata) }
    case .unicode(let bytes):
      RecordPage(TextDecoding.decodeUnicode(bytes), record.metadata)
    case .html(let bytes, let charset):
      RecordPage(MarkupDecoding.page(bytes, charset: charset), record.metadata)
    }
  }
}

extension SourceRecord {
  fileprivate func finding(_ kind: Finding.Kind) -> Finding {
    Finding(kind: kind, path: place, record: number == 0 ? nil : number)
  }
}

extension DecodedText {
  fileprivate func findings(of record: SourceRecord) -> [Finding] {
    var kinds: [Finding.Kind] = isGuess ? [.decoded(from: encoding)] : []
    if let firstInvalidOffset {
      kinds.append(.invalidBytes(count: invalidCount, firstOffset: firstInvalidOffset))
    }
    return kinds.map { record.finding($0) }
  }
}
