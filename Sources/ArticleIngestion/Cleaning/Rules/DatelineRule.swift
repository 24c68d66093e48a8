/// Tells the date of the article from the clock of the page.
struct DatelineRule: CleaningRule {
  static let name = "Dateline"
  static let score = 0.9

  /// How many lines of the article may stand before a date at its beginning.
  private static let reach = 3

  func apply(to reading: inout PageReading) {
    let bare = bareDate(in: reading)
    for index in reading.lines.indices {
      guard let stamp = reading.stamps[index] else { continue }
      if index == bare || isOwn(stamp, at: index, in: reading) {
        reading.judge(index, .dateline, DatelineRule.self)
      } else if !reading.body.contains(index) {
        reading.judge(index, .furniture, DatelineRule.self)
      }
    }
  }

  /// A date without a label and a time that is the article's since it has no other: below the lead, or
  /// below the last of the text.
  private func bareDate(in reading: PageReading) -> Int? {
    let stamped = reading.lines.indices.filter { reading.stamps[$0] != nil }
    guard !stamped.contains(where: { isOwn(reading.stamps[$0], at: $0, in: reading) }) else {
      return nil
    }
    let foot = (reading.body.last { reading.isProse($0) } ?? reading.bodyStart) + 1
    return stamped.first { index in
      let isHead = reading.body.prefix(DatelineRule.reach).contains(index)
      return reading.stamps[index]?.isClock == false
        && (isHead || (foot..<max(foot, reading.articleEnd)).contains(index))
    }
  }

  /// Whether a date is the article's: below the headline, in its foot with a label, or right above
  /// the headline with a label or a time, which the clock among the menus does not have.
  private func isOwn(_ stamp: DateStamp?, at index: Int, in reading: PageReading) -> Bool {
    guard let stamp, !stamp.isClock else { return false }
    guard let titleIndex = reading.titleIndex else { return reading.body.contains(index) }
    if reading.frontMatter.contains(index) { return true }
    if reading.body.contains(index) || index == reading.articleEnd {
      return stamp.hasLabel || stamp.hasTime
    }
    return index + 1 == titleIndex && (stamp.hasLabel || stamp.hasTime)
  }
}
