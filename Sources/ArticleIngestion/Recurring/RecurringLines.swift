/// Which lines come again on many pages of one site: menus, banners, lists of the latest news.
///
/// It learns from some pages of each site and then answers for any page of it. What an article says
/// does not come again on half of a site's pages; an author's name and a date may, and are never asked
/// for.
public struct RecurringLines: Sendable {
  /// What is known of one site.
  public struct Site: Hashable, Sendable {
    /// How many different pages were looked at.
    public var pageCount: Int
    /// On how many of them each line stands.
    public var lines: [LineDigest: Int]

    /// What is known of a site from so many pages.
    public init(pageCount: Int = 0, lines: [LineDigest: Int] = [:]) {
      self.pageCount = pageCount
      self.lines = lines
    }

    /// Whether a line stands on half of the pages, three at least, or on twenty.
    func isRecurring(_ digest: LineDigest) -> Bool {
      guard let count = lines[digest] else { return false }
      return count >= 20 || count >= 3 && count * 2 >= pageCount
    }

    /// The site without lines that were seen once, which are of no use as evidence.
    public var withoutSingles: Site { Site(pageCount: pageCount, lines: lines.filter { $1 > 1 }) }
  }

  /// The sites that pages were looked at of.
  public private(set) var sites: [PageSite: Site] = [:]
  /// The longest lines of the pages, by which copies of one page are told.
  private var articles: Set<[UInt64]> = []

  /// Nothing known yet.
  public init() {}

  /// What was known of some sites.
  public init(sites: [PageSite: Site]) {
    self.sites = sites
  }

  /// Takes over what is known of more sites; where both know one, what was read from more pages.
  public mutating func merge(_ others: RecurringLines) {
    sites.merge(others.sites) { $1.pageCount >= $0.pageCount ? $1 : $0 }
  }

  /// Looks at a page of a site. A page whose text was there before counts once: all of its lines would
  /// be thought to recur.
  mutating func learn(_ page: Page, of site: PageSite) {
    guard articles.insert(RecurringLines.signature(of: page)).inserted else { return }
    sites[site, default: Site()].pageCount += 1
    for digest in Set(page.lines.compactMap(LineDigest.init)) {
      sites[site, default: Site()].lines[digest, default: 0] += 1
    }
  }

  /// For each line of a page whether it recurs on its site.
  func recurring(in page: Page, of site: PageSite) -> [Bool] {
    guard let known = sites[site] else { return [] }
    return page.lines.map { line in
      LineDigest(line).map(known.isRecurring) ?? false
    }
  }

  /// The longest line: its length and its words or bytes.
  private static func signature(of page: Page) -> [UInt64] {
    guard let longest = page.lines.max(by: { $0.utf8.count < $1.utf8.count }) else { return [] }
    var hash = LineWord()
    for byte in longest.utf8 { hash.append(byte) }
    return [UInt64(longest.utf8.count), hash.hash]
  }
}
