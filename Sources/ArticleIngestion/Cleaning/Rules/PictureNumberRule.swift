/// Finds the number of a picture in a slide show, and its file's name.
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
      if PictureNumberRule.isFileName(line.words) || isLoneNumber(index, in: reading) {
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

  /// Whether a line is one number between running text or pictures' words: those of a table stand
  /// among other short lines.
  private func isLoneNumber(_ index: Int, in reading: PageReading) -> Bool {
    let words = reading.lines[index].words
    guard words.count == 1, words.allSatisfy(\.isNumber), reading.body.contains(index) else {
      return false
    }
    return [index - 1, index + 1].allSatisfy {
      !reading.lines.indices.contains($0) || reading.lines[$0].wordCount > 3
    }
  }
}
