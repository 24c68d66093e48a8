/// Finds lists of links to other articles, with their teasers and dates.
struct RelatedListRule: CleaningRule {
  static let name = "RelatedList"
  static let score = 0.9

  func apply(to reading: inout PageReading) {
    for index in reading.lines.indices {
      let mark = reading.marks[index]
      guard mark == .relatedList || mark == .relatedItem || isDatedLink(reading, index) else {
        continue
      }
      reading.judge(index, .furniture, RelatedListRule.self)
    }
    judgeFoot(in: &reading)
  }

  /// Below the article, everything from a list's heading to the next form or imprint is the list.
  private func judgeFoot(in reading: inout PageReading) {
    var isInside = false
    for index in reading.articleEnd..<reading.lines.count {
      if let mark = reading.marks[index] { isInside = mark == .relatedList || mark == .relatedItem }
      if isInside, reading.isUnknown(index) {
        reading.judge(index, .furniture, RelatedListRule.self)
      }
    }
  }

  /// `* Ra quân làm thủy lợi nội đồng (13/08/2014)`: a headline with its date in brackets.
  private func isDatedLink(_ reading: PageReading, _ index: Int) -> Bool {
    let line = reading.lines[index]
    guard index != reading.titleIndex, line.utf8.last == UInt8(ascii: ")"), !line.isProse,
      reading.isUnknown(index), !line.words.isEmpty,
      let opening = line.utf8.lastIndex(of: UInt8(ascii: "("))
    else { return false }
    let inner = line.utf8[opening...]
    guard let (_, range) = DateScanner.firstNumericDate(in: inner) else { return false }
    return range.count + 10 >= inner.count
  }
}
