/// Finds counters of visitors and views, and the polls and ratings beside them.
struct CounterRule: CleaningRule {
  static let name = "Counter"
  static let score = 0.95

  func apply(to reading: inout PageReading) {
    for index in reading.lines.indices where reading.marks[index] == .counter {
      if !reading.body.contains(index) || reading.isInRun(index) || hasNumber(reading, index) {
        reading.judge(index, .furniture, CounterRule.self)
      }
    }
  }

  /// `Lượt xem: 724`: figures of the text have words beside them that no counter has.
  private func hasNumber(_ reading: PageReading, _ index: Int) -> Bool {
    reading.lines[index].words.contains(where: \.hasDigit)
  }
}
