/// Finds lines that come again on many pages of the page's site.
struct RecurringLineRule: CleaningRule {
  static let name = "RecurringLine"
  static let score = 0.95

  func apply(to reading: inout PageReading) {
    guard reading.recurring.count == reading.lines.count else { return }
    let texts = reading.lines.indices.filter { reading.lines[$0].isProse }
    // A copy of an article that is there many times: its own text tells nothing.
    let isCopy = texts.count { reading.recurring[$0] } * 2 > texts.count
    for index in reading.lines.indices where reading.recurring[index] {
      let isOwn = reading.stamps[index] != nil || reading.credits[index] != nil
      if !isOwn, !isCopy {
        reading.judge(index, .furniture, RecurringLineRule.self)
      }
    }
    reading.findBody()
  }
}
