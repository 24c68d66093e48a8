/// Finds the number of a picture in a slide show, its file's name, and how long a recording takes.
struct PictureNumberRule: CleaningRule {
  static let name = "PictureNumber"
  static let score = 0.85
  private static let stems = Set(
    ["img", "dsc", "dscn", "dscf", "mvi", "image", "anh", "photo"].compactMap {
      LineWord.words($0).first?.hash
    })
  private static let suffixes = Set(
    ["jpg", "jpeg", "png", "gif", "webp", "bmp"].compactMap {
      LineWord.words($0).first?.hash
    })

  func apply(to reading: inout PageReading) {
    for index in reading.lines.indices where reading.isUnknown(index) {
      let line = reading.lines[index]
      guard (1...5).contains(line.words.count) else { continue }
      if PictureNumberRule.isFileName(line.words) || isLoneNumber(index, in: reading)
        || isRunTime(index, in: reading)
      {
        reading.judge(index, .furniture, PictureNumberRule.self)
      }
    }
  }

  /// `IMG 20190717 091544`, `DSC_0042`, `le-khai-giang.jpg`.
  private static func isFileName(_ words: ArraySlice<LineWord>) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    if words.count > 1, suffixes.contains(last.hash) { return true }
    return words.count > 1 && stems.contains(first.hash) && words.dropFirst().allSatisfy(\.isNumber)
  }

  /// `4:05` beside the buttons of a player.
  private func isRunTime(_ index: Int, in reading: PageReading) -> Bool {
    let line = reading.lines[index]
    return line.words.count == 2 && line.words.allSatisfy(\.isNumber)
      && line.utf8.allSatisfy { $0 == UInt8(ascii: ":") || $0 &- 0x30 < 10 }
      && [index - 1, index + 1].contains {
        reading.lines.indices.contains($0) && reading.marks[$0] == .share
      }
  }

  /// Whether a line is one number, or one of a few as in `2/6`, between running text or pictures'
  /// words: those of a table stand among other short lines.
  private func isLoneNumber(_ index: Int, in reading: PageReading) -> Bool {
    let line = reading.lines[index]
    guard line.words.allSatisfy(\.isNumber), line.ending == .open, reading.body.contains(index),
      line.words.count == 1 || line.words.count == 2 && PictureNumberRule.isShare(line.utf8)
    else { return false }
    return [index - 1, index + 1].allSatisfy {
      !reading.lines.indices.contains($0) || reading.lines[$0].wordCount > 3
    }
  }

  private static func isShare(_ utf8: ArraySlice<UInt8>) -> Bool {
    utf8.allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: "/") || $0 &- 0x30 < 10 }
  }
}
