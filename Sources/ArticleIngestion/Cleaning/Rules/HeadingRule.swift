/// Finds headings: a few words without a full stop above running text.
struct HeadingRule: CleaningRule {
  static let name = "Heading"
  static let score = 0.75
  /// The most words of a heading; what is longer stands under a picture.
  static let mostWords = 7

  func apply(to reading: inout PageReading) {
    for index in reading.body where reading.isOpen(index) {
      let line = reading.lines[index]
      let isAboveText = index + 1 < reading.articleEnd && reading.isProse(index + 1)
      guard isAboveText, line.wordCount <= HeadingRule.mostWords,
        line.ending == .open || line.ending == .question
      else { continue }
      reading.judge(index, .heading, HeadingRule.self)
    }
  }
}
