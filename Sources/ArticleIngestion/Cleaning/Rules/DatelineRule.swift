/// Tells the date of the article from the clock of the page.
struct DatelineRule: CleaningRule {
  static let name = "Dateline"
  static let score = 0.9

  func apply(to reading: inout PageReading) {
    for index in reading.lines.indices {
      guard let stamp = reading.stamps[index] else { continue }
      if isOwn(stamp, at: index, in: reading) {
        reading.judge(index, .dateline, DatelineRule.self)
      } else if !reading.body.contains(index) {
        reading.judge(index, .furniture, DatelineRule.self)
      }
    }
  }

  /// Whether a date is the article's: below the headline, in its foot with a label, or right above
  /// the headline with a label or a time, which the clock among the menus does not have.
  private func isOwn(_ stamp: DateStamp, at index: Int, in reading: PageReading) -> Bool {
    if stamp.isClock { return false }
    guard let titleIndex = reading.titleIndex else { return reading.body.contains(index) }
    if reading.frontMatter.contains(index) { return true }
    if reading.body.contains(index) || index == reading.articleEnd {
      return stamp.hasLabel || stamp.hasTime
    }
    return index + 1 == titleIndex && (stamp.hasLabel || stamp.hasTime)
  }
}
