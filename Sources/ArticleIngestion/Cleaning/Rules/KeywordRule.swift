/// Finds the row of keywords below an article.
struct KeywordRule: CleaningRule {
  static let name = "Keywords"

  func apply(to reading: inout PageReading) {
    for index in reading.lines.indices where reading.marks[index] == .keywords {
      reading.judge(index, .furniture, KeywordRule.self)
    }
  }
}
