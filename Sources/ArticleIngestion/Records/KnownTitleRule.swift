/// Takes the first line for the headline that its container says it is.
struct KnownTitleRule: CleaningRule {
  static let name = "KnownTitle"
  static let score = 1.0

  func apply(to reading: inout PageReading) {
    guard !reading.lines.isEmpty else { return }
    reading.titleIndex = 0
    reading.judge(0, .title, KnownTitleRule.self)
    if reading.bodyStart == 0 {
      reading.bodyStart =
        reading.lines.indices.dropFirst().first { reading.isProse($0) } ?? reading.lines.count
    }
  }
}
