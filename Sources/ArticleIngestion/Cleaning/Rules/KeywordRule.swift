/// Finds the row of keywords below an article.
struct KeywordRule: CleaningRule {
  static let name = "Keywords"
  static let score = 0.95

  func apply(to reading: inout PageReading) {
    for index in reading.lines.indices where reading.marks[index] == .keywords {
      reading.judge(index, .furniture, KeywordRule.self)
    }
  }
}
