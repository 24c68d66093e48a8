/// Takes what is left above the headline for the head of the page.
struct HeaderRule: CleaningRule {
  static let name = "Header"
  static let score = 0.8

  func apply(to reading: inout PageReading) {
    guard reading.titleIndex != nil || reading.bodyStart < reading.lines.count else { return }
    // Without a headline, only what is too short for one.
    for index in 0..<(reading.titleIndex ?? reading.bodyStart) {
      if reading.titleIndex != nil || reading.lines[index].wordCount <= 3 {
        reading.judge(index, .furniture, HeaderRule.self)
      }
    }
  }
}
