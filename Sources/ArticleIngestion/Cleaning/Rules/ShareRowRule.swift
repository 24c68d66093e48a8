/// Finds the buttons to share, print and resize.
struct ShareRowRule: CleaningRule {
  static let name = "ShareRow"
  static let score = 0.98

  func apply(to reading: inout PageReading) {
    for index in reading.lines.indices where reading.marks[index] == .share {
      reading.judge(index, .furniture, ShareRowRule.self)
    }
  }
}
