/// Takes what is left below the article for the foot of the page.
struct FooterRule: CleaningRule {
  static let name = "Footer"
  static let score = 0.8

  func apply(to reading: inout PageReading) {
    for index in reading.articleEnd..<reading.lines.count {
      reading.judge(index, .furniture, FooterRule.self)
    }
  }
}
