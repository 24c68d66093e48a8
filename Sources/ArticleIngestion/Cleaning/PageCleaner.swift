import NewsModel

/// Tells the article on a page from the page around it.
struct PageCleaner: Sendable {
  private let readers: PageReading.LineReaders
  private let rules: [any CleaningRule]

  /// A cleaner that knows the phrases of a table.
  init(table: FurnitureTable = FurnitureTable()) {
    readers = PageReading.LineReaders(table: table)
    rules = PageCleaner.rules(table, readers.credits)
  }

  /// The rules in the order in which they judge: first where the article is, then what around and
  /// in it is none of it, then what part each of its own lines plays.
  static func rules(
    _ table: FurnitureTable, _ credits: LineCredit.Reader
  ) -> [any CleaningRule] {
    [
      ImageAltRule(), HeadlineRule(), RepeatedTitleRule(), ArticleEndRule(),
      SignatureRule(), TeaserRule(), RelatedBoxRule(), PictureNumberRule(),
      RepeatedLineRule(), DatelineRule(), ShareRowRule(), BreadcrumbRule(), MenuRule(),
      CounterRule(), CommentFormRule(), KeywordRule(), ImprintRule(), RelatedListRule(),
      HeaderRule(), BylineRule(credits: credits), FrontMatterRule(), FooterRule(),
      LeadRule(), ListRule(), CaptionRule(table: table), HeadingRule(),
    ]
  }

  /// Judges every line of a page.
  ///
  /// - Parameters:
  ///   - titleIsFirst: whether the first line is known to be the headline.
  ///   - recurring: for each line whether it recurs on the page's site; empty when that is not known.
  /// - Complexity: linear in the page, but for the words of short lines.
  func clean(
    _ page: Page, titleIsFirst: Bool = false, recurring: [Bool] = []
  ) -> CleanedPage {
    var reading = PageReading(page, readers, recurring: recurring)
    if titleIsFirst { KnownTitleRule().apply(to: &reading) }
    RecurringLineRule().apply(to: &reading)
    for rule in rules where !(titleIsFirst && rule is HeadlineRule) { rule.apply(to: &reading) }
    return CleanedPage(
      page: page, verdicts: reading.verdicts.indices.map(reading.verdict),
      title: reading.titleIndex.map { reading.lines[$0].text }, byline: reading.byline,
      published: published(in: reading), outlet: outlet(in: reading))
  }

  private func published(in reading: PageReading) -> CivilDate? {
    let own = reading.lines.indices.first { reading.verdicts[$0]?.role == .dateline }
    return own.flatMap { reading.stamps[$0]?.date }
  }

  private func outlet(in reading: PageReading) -> String? {
    reading.body.lazy.compactMap { OutletReader.outlet(in: reading.lines[$0].utf8) }.first
  }
}
