/// Finds the headline where a page says it again, whole or over several lines.
struct RepeatedTitleRule: CleaningRule {
  static let name = "RepeatedTitle"
  static let score = 0.98

  func apply(to reading: inout PageReading) {
    guard let titleIndex = reading.titleIndex else { return }
    let title = reading.lines[titleIndex].words
    for start in reading.lines.indices where start != titleIndex && reading.isOpen(start) {
      guard let end = reading.end(ofTitle: title, from: start, except: titleIndex) else { continue }
      for index in start..<end { reading.judge(index, .duplicate, RepeatedTitleRule.self) }
    }
  }
}

extension PageReading {
  /// The most lines that a portal breaks a headline into.
  private static let mostTitleLines = 6

  /// The index behind the lines from `start` on that together say a headline, or nil.
  func end(ofTitle title: ArraySlice<LineWord>, from start: Int, except own: Int) -> Int? {
    var rest = title
    for index in start..<min(lines.count, start + PageReading.mostTitleLines) {
      let words = lines[index].words
      guard index != own, !words.isEmpty, rest.starts(with: words) else { return nil }
      rest = rest.dropFirst(words.count)
      if rest.isEmpty { return index + 1 }
    }
    return nil
  }
}
