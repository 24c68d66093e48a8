import NewsModel

/// A page while the rules read it.
struct PageReading: Sendable {
  /// The lines.
  let lines: [PageLine]
  /// What boilerplate each line is by its words, or nil.
  let marks: [FurnitureMeaning?]
  /// The date that each line states, where it states nothing else.
  let stamps: [DateStamp?]
  /// Who made the article or a picture of it, where a line says nothing else.
  let credits: [LineCredit?]
  /// For each line whether it recurs on the page's site; empty when nothing is known of the site.
  let recurring: [Bool]
  /// What has been found of each line; nil while it is open.
  private(set) var verdicts: [LineVerdict?]
  /// The line with the headline, or nil.
  var titleIndex: Int?
  /// The first line of running text; the number of lines when there is none.
  var bodyStart: Int
  /// The line behind the last of the article.
  var articleEnd: Int
  /// The author's name as printed, or nil.
  var byline: String?

  /// A page that no rule has read yet.
  ///
  /// - Parameter recurring: for each line whether it recurs on the page's site; empty when nothing is
  ///   known of the site.
  init(_ page: Page, _ readers: LineReaders, recurring: [Bool] = []) {
    lines = page.lines
    self.recurring = recurring
    let stamps = lines.map { readers.stamps.stamp($0) }
    let marks = zip(lines, stamps).map { $1 == nil ? readers.table.mark($0) : nil }
    credits = lines.indices.map {
      stamps[$0] == nil && marks[$0] == nil ? readers.credits.credit(page.lines[$0]) : nil
    }
    (self.stamps, self.marks) = (stamps, marks)
    verdicts = Array(repeating: nil, count: lines.count)
    bodyStart = lines.count
    articleEnd = lines.count
    findBody()
  }

  /// Looks for the first line of running text among those that are open.
  mutating func findBody() {
    bodyStart = lines.indices.first { isText($0) } ?? lines.count
  }

  /// What two or three readers see in single lines, before any rule looks at the page.
  struct LineReaders: Sendable {
    let table: FurnitureTable
    let stamps: DateStampReader
    let credits: LineCredit.Reader

    init(table: FurnitureTable) {
      self.table = table
      credits = LineCredit.Reader(table: table)
      stamps = DateStampReader(table: table, credits: credits)
    }
  }

  /// What has been found of a line at last; running text where no rule claims it.
  func verdict(_ index: Int) -> LineVerdict {
    verdicts[index]
      ?? LineVerdict(role: .body, rule: nil, score: lines[index].isProse ? 0.9 : 0.6)
  }

  /// Whether no rule has judged a line yet.
  func isOpen(_ index: Int) -> Bool { verdicts[index] == nil }

  /// Whether a line reads like running text and not like boilerplate.
  func isProse(_ index: Int) -> Bool {
    marks[index] == nil && stamps[index] == nil && lines[index].isProse
      && verdicts[index]?.role.isKept != false
  }

  /// Whether the article's text is there: running text, or a short sentence before another.
  private func isText(_ index: Int) -> Bool {
    if isProse(index) { return true }
    let next = index + 1
    return isUnknown(index) && lines[index].isSentence && next < lines.count && isUnknown(next)
      && (lines[next].isSentence || lines[next].isProse)
  }

  /// Whether nothing is known of a line: neither judged nor boilerplate nor a date.
  func isUnknown(_ index: Int) -> Bool {
    isOpen(index) && marks[index] == nil && stamps[index] == nil
  }

  /// The lines between the headline and the first running text.
  var frontMatter: Range<Int> {
    let start = titleIndex.map { $0 + 1 } ?? 0
    return start..<max(start, min(bodyStart, articleEnd))
  }

  /// The lines from the first running text to the article's end.
  var body: Range<Int> { bodyStart..<max(bodyStart, articleEnd) }

  /// Judges a line unless another rule has.
  ///
  /// - Parameter score: how sure the verdict is, 0 to 1; as sure as the rule's are without it.
  mutating func judge<Rule: CleaningRule>(
    _ index: Int, _ role: LineRole, _ rule: Rule.Type, score: Double = Rule.score
  ) {
    guard verdicts[index] == nil else { return }
    verdicts[index] = LineVerdict(role: role, rule: rule.name, score: score)
  }
}
