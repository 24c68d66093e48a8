/// Finds links to other articles inside the text: behind an arrow, or as a few headlines under a
/// heading of their own or that of advertisements.
struct RelatedBoxRule: CleaningRule {
  static let name = "RelatedBox"
  static let score = 0.8
  /// The most words of a box's heading.
  private static let longestHeading = 4
  /// The most headlines in a box.
  private static let longest = 6

  func apply(to reading: inout PageReading) {
    for index in reading.lines.indices where reading.isUnknown(index) {
      let line = reading.lines[index]
      if index != reading.titleIndex, line.wordCount <= 30, RelatedBoxRule.isPointer(line.utf8) {
        reading.judge(index, .furniture, RelatedBoxRule.self, score: 0.9)
      }
    }
    for index in reading.body where isHeading(index, in: reading) {
      guard let end = endOfBox(from: index + 1, in: reading) else { continue }
      for link in index..<end { reading.judge(link, .furniture, RelatedBoxRule.self) }
    }
  }

  private static let arrows = [
    ">>", "> ", "»", "›", "►", "▶", "→", "➤", "⇒", "=>", "👉", "☞",
  ].map { Array($0.utf8) }

  /// `>>> Giá phân bón lập đỉnh mới`: an arrow points away from the text.
  private static func isPointer(_ utf8: ArraySlice<UInt8>) -> Bool {
    guard let first = utf8.first, first < 0x41 || first == 0xC2 || first > 0xE1 else {
      return false
    }
    return arrows.contains { utf8.starts(with: $0) }
  }

  private func isHeading(_ index: Int, in reading: PageReading) -> Bool {
    let line = reading.lines[index]
    if reading.marks[index] == .advertisement { return index > reading.bodyStart }
    return index > reading.bodyStart && reading.isOpen(index) && reading.stamps[index] == nil
      && reading.credits[index] == nil && line.wordCount <= RelatedBoxRule.longestHeading
      && !line.words.isEmpty && !ListRule.isItem(line.utf8) && !line.isSentence
  }

  /// The index behind two headlines or more between a heading and the next running text, of which
  /// the article says nothing; nil when there are none.
  private func endOfBox(from start: Int, in reading: PageReading) -> Int? {
    var end = start
    while end < reading.articleEnd, reading.isUnknown(end), !reading.isProse(end),
      TeaserRule.isHeadline(reading.lines[end]), reading.credits[end] == nil
    { end += 1 }
    guard (2...RelatedBoxRule.longest).contains(end - start), end < reading.articleEnd,
      reading.isProse(end)
    else { return nil }
    let pairs = WordPairs(of: reading.body, in: reading)
    let shared = (start..<end).reduce(0) { $0 + pairs.share(of: reading.lines[$1].words) }
    return shared <= 0.1 * Double(end - start) ? end : nil
  }
}
