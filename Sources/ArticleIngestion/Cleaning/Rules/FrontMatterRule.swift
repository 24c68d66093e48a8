/// Finds single words between headline and text: the section's name, a button's.
struct FrontMatterRule: CleaningRule {
  static let name = "FrontMatter"
  private let names: NameReader

  init(table: FurnitureTable) {
    names = NameReader(table: table)
  }

  func apply(to reading: inout PageReading) {
    guard reading.titleIndex != nil, reading.bodyStart < reading.lines.count else { return }
    for index in reading.frontMatter where reading.isUnknown(index) {
      let line = reading.lines[index]
      guard line.wordCount <= 3, line.ending == .open, names.name(in: line.utf8[...]) == nil else {
        continue
      }
      reading.judge(index, .furniture, FrontMatterRule.self)
    }
  }
}
