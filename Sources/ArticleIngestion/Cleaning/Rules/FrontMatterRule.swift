/// Finds single words between headline and text: the section's name, a button's, how long ago
/// the page was put up.
struct FrontMatterRule: CleaningRule {
  static let name = "FrontMatter"
  private let names: NameReader
  private let ago = LineWord.words("trước").first
  private let units = LineWord.words("giây phút giờ ngày tuần tháng năm")

  init(table: FurnitureTable) {
    names = NameReader(table: table)
  }

  func apply(to reading: inout PageReading) {
    guard reading.titleIndex != nil, reading.bodyStart < reading.lines.count else { return }
    for index in reading.frontMatter where reading.isUnknown(index) {
      let line = reading.lines[index]
      if isAge(line) {
        reading.judge(index, .furniture, FrontMatterRule.self)
        continue
      }
      guard line.wordCount <= 3, line.ending == .open, names.name(in: line.utf8) == nil else {
        continue
      }
      reading.judge(index, .furniture, FrontMatterRule.self)
    }
  }

  /// `Báo Bình Minh 5 giờ trước`: a number of hours at the end of a few words.
  private func isAge(_ line: PageLine) -> Bool {
    let tail = Array(line.words.suffix(3))
    return tail.count == 3 && line.words.count <= 8 && line.ending == .open && tail[0].isNumber
      && units.contains(tail[1]) && tail[2] == ago
  }
}
