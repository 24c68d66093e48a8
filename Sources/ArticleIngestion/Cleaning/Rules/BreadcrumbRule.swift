/// Finds the path of sections that leads to a page: `Trang chủ » Tin tức » Xây dựng Đảng`.
struct BreadcrumbRule: CleaningRule {
  static let name = "Breadcrumb"

  func apply(to reading: inout PageReading) {
    for index in reading.lines.indices where !reading.body.contains(index) {
      if reading.marks[index] == .breadcrumb {
        reading.judge(index, .furniture, BreadcrumbRule.self)
      }
    }
  }

  /// Whether a line is a few words between arrows, or between bars at its ends.
  static func isPath(_ line: PageLine) -> Bool {
    guard line.wordCount <= 40, line.ending == .open else { return false }
    let words = line.utf8.split(separator: 0x20)
    let arrows = words.dropFirst().count { word in
      ["»", "›", ">", ">>", "→", "▸", "❯", "/"].contains { word.elementsEqual($0.utf8) }
    }
    let bars = words.count { $0.elementsEqual([UInt8(ascii: "|")]) }
    return arrows >= 2 || arrows == 1 && line.wordCount <= 6 || bars >= 2 && line.wordCount <= 24
  }
}
