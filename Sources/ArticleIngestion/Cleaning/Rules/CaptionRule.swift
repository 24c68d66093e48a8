/// Finds the words under pictures: short lines without a full stop, or with a picture's label.
struct CaptionRule: CleaningRule {
  static let name = "Caption"
  static let score = 0.75
  private static let mostWords = 35
  private let table: FurnitureTable

  init(table: FurnitureTable) {
    self.table = table
  }

  func apply(to reading: inout PageReading) {
    let start = min(reading.frontMatter.lowerBound, reading.articleEnd)
    for index in start..<reading.articleEnd
    where reading.isOpen(index) {
      let line = reading.lines[index]
      guard line.wordCount <= CaptionRule.mostWords, !line.words.isEmpty else { continue }
      if hasLabel(line) || line.ending == .open && line.wordCount > HeadingRule.mostWords {
        reading.judge(index, .caption, CaptionRule.self)
      }
    }
  }

  private func hasLabel(_ line: PageLine) -> Bool {
    table.beginning(of: line.words, PhraseUse.Set(.caption)) != nil
  }
}
