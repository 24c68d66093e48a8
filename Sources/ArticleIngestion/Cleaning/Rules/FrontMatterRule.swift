/// Finds single words between headline and text: the section's name, a button's, how long ago
/// the page was put up.
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
      if FrontMatterRule.isAge(line) {
        reading.judge(index, .furniture, FrontMatterRule.self)
        continue
      }
      guard line.wordCount <= 3, line.ending == .open, names.name(in: line.utf8[...]) == nil else {
        continue
      }
      reading.judge(index, .furniture, FrontMatterRule.self)
    }
  }

  /// `Báo Bình Minh 5 giờ trước`: a number of hours at the end of a few words.
  private static func isAge(_ line: PageLine) -> Bool {
    let words = WordKey.words(line.key)
    guard (3...8).contains(words.count), line.ending == .open,
      words[words.count - 1].elementsEqual("trước".utf8),
      words[words.count - 3].allSatisfy({ (0x30...0x39).contains($0) })
    else { return false }
    return ["giây", "phút", "giờ", "ngày", "tuần", "tháng", "năm"].contains {
      words[words.count - 2].elementsEqual($0.utf8)
    }
  }
}
