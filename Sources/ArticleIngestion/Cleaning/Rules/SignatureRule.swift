/// Ends the article at its author's name when what follows is a list of links or readers' comments.
///
/// Their headings are worded in endless ways, but few of their lines are running text: each teaser
/// has its headline, each comment its writer.
struct SignatureRule: CleaningRule {
  static let name = "Signature"
  static let score = 0.85

  func apply(to reading: inout PageReading) {
    var byteCount = reading.body.reduce(0) { $0 + size($1, in: reading) }
    var before = 0
    for index in reading.body {
      let own = size(index, in: reading)
      before += own
      byteCount -= own
      guard before > 0, reading.isUnknown(index), reading.credits[index]?.isSignature == true,
        before >= byteCount
      else { continue }
      let end = endOfCredits(after: index, in: reading)
      if isForeign(end..<reading.articleEnd, in: reading) {
        reading.articleEnd = end
        return
      }
    }
  }

  /// The bytes of running text in a line.
  private func size(_ index: Int, in reading: PageReading) -> Int {
    reading.isProse(index) ? reading.lines[index].utf8.count : 0
  }

  /// The index behind the credits that stand together.
  private func endOfCredits(after index: Int, in reading: PageReading) -> Int {
    var end = index + 1
    while end < reading.articleEnd, reading.credits[end] != nil || reading.stamps[end] != nil {
      end += 1
    }
    return end
  }

  /// Whether some lines hold running text, but no more than two of three are.
  private func isForeign(_ range: Range<Int>, in reading: PageReading) -> Bool {
    let texts = range.count { reading.isProse($0) || reading.lines[$0].isSentence }
    let others = range.count {
      reading.isUnknown($0) && !reading.isProse($0) && !reading.lines[$0].isSentence
        && reading.credits[$0]?.meaning != .caption
    }
    return texts > 0 && texts * 3 <= (texts + others) * 2
  }
}
