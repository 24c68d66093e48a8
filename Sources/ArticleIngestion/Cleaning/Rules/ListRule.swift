/// Finds items of lists by their dash, bullet or letter, and rows of tables by their bars.
struct ListRule: CleaningRule {
  static let name = "List"
  static let score = 0.9

  func apply(to reading: inout PageReading) {
    for index in reading.lines.indices where reading.isOpen(index) {
      let line = reading.lines[index]
      if ListRule.isRow(line.utf8) {
        reading.judge(index, .table, ListRule.self)
      } else if ListRule.isItem(line.utf8) {
        reading.judge(index, .list, ListRule.self)
      }
    }
  }

  /// Whether a line holds two bars.
  private static func isRow(_ utf8: ArraySlice<UInt8>) -> Bool {
    let bar = UInt8(ascii: "|")
    guard let first = ByteBlocks.firstIndex(of: bar, in: utf8.span) else { return false }
    return ByteBlocks.firstIndex(of: bar, in: utf8.span, from: first + 1) != nil
  }

  private static let marks = ["- ", "– ", "+ ", "* ", "• ", "▪ ", "● ", "· "].map { Array($0.utf8) }

  static func isItem(_ utf8: ArraySlice<UInt8>) -> Bool {
    guard let first = utf8.first, first < 0x30 || first > 0x7F else { return false }
    return marks.contains { utf8.starts(with: $0) }
  }
}
