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
