/// Ends the article where, below its text, headlines of other articles follow each other, with or
/// without their dates and teasers, under whatever heading.
struct TeaserRule: CleaningRule {
  static let name = "Teaser"
  static let score = 0.8
  /// The most words of the list's heading.
  private static let longestHeading = 6
  /// The fewest headlines and teasers in turn that are a list without a heading.
  private static let fewestInTurn = 3
  /// The fewest headlines that are a list.
  private static let fewest = 2
  /// The most that the text may share of the list's headlines.
  private static let mostShared = 0.25

  func apply(to reading: inout PageReading) {
    guard reading.body.count(where: { reading.isProse($0) }) > 1 else { return }
    for start in reading.body.dropFirst(2) where reading.isUnknown(start) {
      let isUnderHeading =
        isHeading(start, in: reading) && (reading.isProse(start - 1) || isLast(start, in: reading))
        && isList(start + 1..<reading.articleEnd, in: reading)
      guard isUnderHeading || areTeasers(start..<reading.articleEnd, in: reading) else { continue }
      reading.articleEnd = start
      return
    }
  }

  /// Whether some lines are headlines and teasers in turn, each teaser of one sentence: sections of
  /// an article have more.
  private func areTeasers(_ range: Range<Int>, in reading: PageReading) -> Bool {
    guard range.count >= 2 * TeaserRule.fewestInTurn else { return false }
    var count = 0
    var index = range.lowerBound
    while index + 1 < range.upperBound, TeaserRule.isHeadline(reading.lines[index]),
      reading.lines[index].wordCount > 4, reading.isUnknown(index), reading.isUnknown(index + 1),
      reading.lines[index + 1].ending == .fullStop || reading.lines[index + 1].ending == .ellipsis,
      !PageLine.hasInnerStop(reading.lines[index + 1].utf8)
    {
      count += 1
      index += 2
    }
    guard count >= TeaserRule.fewestInTurn, range.upperBound - index <= 2 else { return false }
    return !(index..<range.upperBound).contains { reading.isProse($0) }
  }

  private func isHeading(_ index: Int, in reading: PageReading) -> Bool {
    let line = reading.lines[index]
    return (1...TeaserRule.longestHeading).contains(line.wordCount) && !line.isSentence
      && reading.credits[index] == nil && !ListRule.isItem(line.utf8)
  }

  /// Whether no running text but teasers can follow: a line above is boilerplate or a signature.
  private func isLast(_ index: Int, in reading: PageReading) -> Bool {
    reading.marks[index - 1] != nil || reading.credits[index - 1] != nil
  }

  /// Whether some lines are headlines, each with its date and teaser at most, of which the text
  /// above says little.
  private func isList(_ range: Range<Int>, in reading: PageReading) -> Bool {
    var headlines: [Int] = []
    var teasers = 0
    for index in range where reading.marks[index] == nil && reading.stamps[index] == nil {
      if reading.isProse(index) || reading.lines[index].isSentence {
        if headlines.isEmpty || reading.isProse(index - 1) { return false }
        teasers += 1
      } else if TeaserRule.isHeadline(reading.lines[index]) {
        headlines.append(index)
      } else if reading.lines[index].wordCount > 3 {
        return false
      }
    }
    guard headlines.count >= TeaserRule.fewest, teasers <= headlines.count,
      teasers > 0 || range.contains(where: { reading.stamps[$0] != nil })
    else { return false }
    let pairs = WordPairs(of: reading.bodyStart..<range.lowerBound, in: reading)
    let shared = headlines.reduce(0) { $0 + pairs.share(of: reading.lines[$1].words) }
    return shared <= TeaserRule.mostShared * Double(headlines.count)
  }

  /// Whether a line looks like the headline of an article.
  static func isHeadline(_ line: PageLine) -> Bool {
    (4...25).contains(line.wordCount) && !ListRule.isItem(line.utf8)
      && (line.ending == .open || line.ending == .question)
      && line.words.first?.startsWithDigit == false
  }
}
