/// Finds items of lists by their dash, bullet or letter, and rows of tables by their bars.
struct ListRule: CleaningRule {
  static let name = "List"
  static let score = 0.9

  func apply(to reading: inout PageReading) {
    for index in reading.lines.indices where reading.isOpen(index) {
      let line = reading.lines[index]
      if line.utf8.count(where: { $0 == UInt8(ascii: "|") }) >= 2 {
        reading.judge(index, .table, ListRule.self)
      } else if ListRule.isItem(line.utf8) {
        reading.judge(index, .list, ListRule.self)
      }
    }
  }

  static func isItem(_ utf8: ArraySlice<UInt8>) -> Bool {
    ["- ", "– ", "+ ", "* ", "• ", "▪ ", "● ", "· "].contains { utf8.starts(with: $0.utf8) }
  }
}
