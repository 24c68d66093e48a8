/// The part that a line of a page plays.
public enum LineRole: String, CaseIterable, Hashable, Sendable {
  /// The article's headline.
  case title
  /// Place and time of the report: `15:32 21/03/2016`, `Hà Nội, ngày 5/7`.
  case dateline
  /// The author's line.
  case byline
  /// The paragraph under the headline that sums the article up.
  case lead
  /// Running text.
  case body
  /// The words under a picture.
  case caption
  /// A heading between paragraphs.
  case heading
  /// An item of a list.
  case list
  /// A row of a table.
  case table
  /// Boilerplate of the page: menus, counters, share buttons, links to other articles.
  case furniture
  /// Says again what another line says that is kept.
  case duplicate

  /// Whether the line belongs to the article.
  public var isKept: Bool { self != .furniture && self != .duplicate }
}

/// One non-empty physical line of the decoded source, with the part it plays.
public struct SourceLine: Hashable, Sendable {
  /// 1-based number among all physical lines.
  public var number: Int
  /// The part it plays.
  public var role: LineRole
  /// The cleaning rule that decided so; nil for plain body text.
  public var rule: String?

  /// A line with its role.
  public init(number: Int, role: LineRole, rule: String? = nil) {
    self.number = number
    self.role = role
    self.rule = rule
  }
}

/// A stretch of the cleaned text that came from one line.
public struct Paragraph: Hashable, Sendable {
  /// Byte range in the article's text.
  public var range: Range<Int>
  /// The part it plays; always one that is kept.
  public var role: LineRole
  /// The physical line it came from, 1-based.
  public var lineNumber: Int

  /// A paragraph of an article's text.
  public init(range: Range<Int>, role: LineRole, lineNumber: Int) {
    self.range = range
    self.role = role
    self.lineNumber = lineNumber
  }
}

/// Where an article was read from.
public struct ArticleSource: Hashable, Sendable {
  /// The path as given by the user, or `-` for standard input.
  public var path: String
  /// 0-based number of the record in files that hold many articles.
  public var record: Int
  /// SHA-256 of the record's bytes, 64 lower-case hexadecimal digits.
  public var sha256: String
  /// The encoding the bytes were in, as `UTF-8`.
  public var encoding: String
  /// The page's address, where the source states it.
  public var url: String?
  /// The newspaper or portal, where the source states it.
  public var outlet: String?

  /// A source from its parts.
  public init(
    path: String, record: Int = 0, sha256: String, encoding: String = "UTF-8",
    url: String? = nil, outlet: String? = nil
  ) {
    self.path = path
    self.record = record
    self.sha256 = sha256
    self.encoding = encoding
    self.url = url
    self.outlet = outlet
  }
}

/// A cleaned article: what a reader reads, and how each line of its page was judged.
public struct Article: Hashable, Sendable {
  /// Stable: the same bytes give the same identity on any machine and path. 16 hexadecimal digits.
  public var id: String
  /// Where it was read from.
  public var source: ArticleSource
  /// Its own headline, or nil.
  public var title: String?
  /// Its author as printed, or nil.
  public var byline: String?
  /// When the page says it was published, or nil.
  public var published: CivilDate?
  /// The decoded page before cleaning: lines ended by line feeds, valid UTF-8, NFC not guaranteed.
  public var rawText: String
  /// Each non-empty line of `rawText`.
  public var lines: [SourceLine]
  /// The kept lines in NFC, runs of blanks closed up, paragraphs separated by one blank line.
  public var text: String
  /// Where in `text` each kept line stands, in order, without gaps but the blank lines.
  public var paragraphs: [Paragraph]

  /// An article from its parts.
  public init(
    id: String, source: ArticleSource, title: String?, byline: String?, published: CivilDate?,
    rawText: String, lines: [SourceLine], text: String, paragraphs: [Paragraph]
  ) {
    self.id = id
    self.source = source
    self.title = title
    self.byline = byline
    self.published = published
    self.rawText = rawText
    self.lines = lines
    self.text = text
    self.paragraphs = paragraphs
  }
}
