/// Finds the path of sections that leads to a page: `Trang chủ » Tin tức » Xây dựng Đảng`.
struct BreadcrumbRule: CleaningRule {
  static let name = "Breadcrumb"
  static let score = 0.95

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
    var (arrows, bars) = (0, 0)
    var start = line.utf8.startIndex
    while start < line.utf8.endIndex {
      let end = line.utf8[start...].firstIndex(of: 0x20) ?? line.utf8.endIndex
      if end - start <= 3 {
        let word = line.utf8[start..<end]
        if start > line.utf8.startIndex, isArrow(word) { arrows += 1 }
        if word.count == 1, word.first == UInt8(ascii: "|") { bars += 1 }
      }
      start = end + 1
    }
    return arrows >= 2 || arrows == 1 && line.wordCount <= 6 || bars >= 2 && line.wordCount <= 24
  }

  private static let arrows = ["»", "›", ">", ">>", "→", "▸", "❯", "/"].map { Array($0.utf8) }

  private static func isArrow(_ word: ArraySlice<UInt8>) -> Bool {
    arrows.contains { word.elementsEqual($0) }
  }
}
