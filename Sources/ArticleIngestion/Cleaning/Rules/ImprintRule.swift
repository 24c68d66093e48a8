/// Finds the imprint: who owns the site, licence, address, telephone.
struct ImprintRule: CleaningRule {
  static let name = "Imprint"
  static let score = 0.95

  func apply(to reading: inout PageReading) {
    for index in reading.lines.indices where reading.marks[index] == .imprint {
      // An address inside the text is the text's.
      if !reading.body.contains(index) || reading.isInRun(index) {
        reading.judge(index, .furniture, ImprintRule.self)
      }
    }
  }
}
