/// Finds lines of the article that say word for word what a line just above says.
///
/// Portals print a picture's words twice, and the first line above the text and in it.
struct RepeatedLineRule: CleaningRule {
  static let name = "RepeatedLine"
  static let score = 0.95
  /// Shorter lines may come again with a meaning of their own.
  private static let fewestWords = 6

  /// How many lines before the copy the first may stand.
  private static let reach = 2

  func apply(to reading: inout PageReading) {
    for index in 0..<reading.articleEnd where reading.isUnknown(index) {
      let line = reading.lines[index]
      guard line.wordCount >= RepeatedLineRule.fewestWords else { continue }
      let isCopy = (max(0, index - RepeatedLineRule.reach)..<index).contains {
        line.words.isEmpty
          ? reading.lines[$0].utf8 == line.utf8 : reading.lines[$0].words == line.words
      }
      if isCopy { reading.judge(index, .duplicate, RepeatedLineRule.self) }
    }
  }
}
