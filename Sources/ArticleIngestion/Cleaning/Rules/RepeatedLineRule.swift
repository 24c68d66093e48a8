/// Finds lines of the article that say word for word what an earlier line says.
///
/// Portals print a picture's words twice, or the lead above the text and in it.
struct RepeatedLineRule: CleaningRule {
  static let name = "RepeatedLine"
  /// Shorter lines may come again with a meaning of their own.
  private static let fewestWords = 6

  func apply(to reading: inout PageReading) {
    var seen: Set<[UInt8]> = []
    for index in 0..<reading.articleEnd where reading.isUnknown(index) {
      let line = reading.lines[index]
      guard line.wordCount >= RepeatedLineRule.fewestWords else { continue }
      if !seen.insert(line.key.isEmpty ? line.utf8 : line.key).inserted {
        reading.judge(index, .duplicate, RepeatedLineRule.self)
      }
    }
  }
}
