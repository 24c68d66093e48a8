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
      ImageAltRule(), HeadlineRule(), RepeatedTitleRule(), ArticleEndRule(table: table),
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
    clean(page, titleIsFirst: titleIsFirst, recurring: recurring, with: rules)
  }

  /// Judges every line of a page whose elements have told the article from what stands around it.
  ///
  /// Rules that go by the place of a line among others are believed as long as they find little: most
  /// of what they look for is gone.
  func cleanArticle(
    _ page: Page, titleIsFirst: Bool = false, recurring: [Bool] = []
  ) -> CleanedPage {
    let cleaned = clean(page, titleIsFirst: titleIsFirst, recurring: recurring)
    guard cleaned.dropsMuch(by: PageCleaner.placeRules) else { return cleaned }
    return clean(
      page, titleIsFirst: titleIsFirst, recurring: recurring,
      with: rules.filter { !PageCleaner.placeRules.contains(type(of: $0).name) })
  }

  /// The rules that judge lines by where they stand.
  private static let placeRules: Set<String> = [
    ArticleEndRule.name, FooterRule.name, TeaserRule.name, RelatedBoxRule.name,
    RelatedListRule.name, FrontMatterRule.name, HeaderRule.name, MenuRule.name,
  ]

  private func clean(
    _ page: Page, titleIsFirst: Bool, recurring: [Bool], with rules: [any CleaningRule]
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

extension CleanedPage {
  /// Whether rules drop more than the twelfth part of the text.
  fileprivate func dropsMuch(by rules: Set<String>) -> Bool {
    var (all, dropped) = (0, 0)
    for (line, verdict) in zip(page.lines, verdicts) {
      all += line.utf8.count
      if !verdict.role.isKept, rules.contains(verdict.rule ?? "") { dropped += line.utf8.count }
    }
    return dropped * 12 > all
  }
}
