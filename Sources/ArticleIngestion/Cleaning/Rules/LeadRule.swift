/// Takes the first paragraph below the headline for the lead, when more text follows.
struct LeadRule: CleaningRule {
  static let name = "Lead"
  static let score = 0.85
  /// Longer paragraphs are no summaries.
  private static let mostWords = 120

  func apply(to reading: inout PageReading) {
    guard let titleIndex = reading.titleIndex,
      let first = reading.body.first(where: { reading.isOpen($0) && reading.isProse($0) }),
      first > titleIndex, reading.lines[first].wordCount <= LeadRule.mostWords,
      reading.body.dropFirst().contains(where: { $0 > first && reading.isProse($0) })
    else { return }
    reading.judge(first, .lead, LeadRule.self)
  }
}
