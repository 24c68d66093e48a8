/// Finds the headline where a page says it again, whole or over several lines.
struct RepeatedTitleRule: CleaningRule {
  static let name = "RepeatedTitle"

  func apply(to reading: inout PageReading) {
    guard let titleIndex = reading.titleIndex else { return }
    let title = reading.lines[titleIndex].key
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
  func end(ofTitle title: [UInt8], from start: Int, except own: Int) -> Int? {
    var joined: [UInt8] = []
    for index in start..<min(lines.count, start + PageReading.mostTitleLines) {
      guard index != own, !lines[index].key.isEmpty else { return nil }
      if !joined.isEmpty { joined.append(0x20) }
      joined += lines[index].key
      if joined == title { return index + 1 }
      guard title.starts(with: joined) else { return nil }
    }
    return nil
  }
}
