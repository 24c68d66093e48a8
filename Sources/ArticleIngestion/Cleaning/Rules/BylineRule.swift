/// Finds the author's line: labelled anywhere, or a bare name below the text.
struct BylineRule: CleaningRule {
  static let name = "Byline"
  static let score = 0.9
  /// The most bytes of a name behind the last sentence.
  private static let longestSignature = 81
  private let credits: LineCredit.Reader
  private let from = LineWord.words("theo")

  init(credits: LineCredit.Reader) {
    self.credits = credits
  }

  func apply(to reading: inout PageReading) {
    var labelled: [UInt8]?
    var bare: [UInt8]?
    var above: [UInt8]?
    let foot = (reading.body.last { reading.isProse($0) } ?? reading.bodyStart - 1) + 1
    for index in reading.lines.indices where reading.isUnknown(index) {
      guard let credit = reading.credits[index], credit.meaning == .bylineLabel,
        let name = credit.name
      else { continue }
      if credit.isLabelled {
        reading.judge(index, .byline, BylineRule.self, score: 0.98)
        labelled = name
      } else if index < reading.articleEnd,
        index >= foot || reading.frontMatter.contains(index) || isBesideDate(index, in: reading)
      {
        reading.judge(index, .byline, BylineRule.self)
        if index >= foot { bare = name } else { above = name }
      }
    }
    let name = labelled ?? nameBesideDate(in: reading) ?? bare ?? above ?? signature(in: reading)
    reading.byline = name.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the article's date stands above or below a name, as some papers have it below the lead.
  private func isBesideDate(_ index: Int, in reading: PageReading) -> Bool {
    [index - 1, index + 1].contains {
      reading.lines.indices.contains($0) && reading.verdicts[$0]?.role == .dateline
    }
  }

  /// The name on the article's own dateline: `Minh Châu - 07:15, 18/10/2022`.
  private func nameBesideDate(in reading: PageReading) -> [UInt8]? {
    let own = reading.lines.indices.first { reading.verdicts[$0]?.role == .dateline }
    return own.flatMap { reading.stamps[$0]?.author }
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
      || byte == UInt8(ascii: "/")
  }

  /// A name behind the last sentence of the text, on the same line.
  private func signature(in reading: PageReading) -> [UInt8]? {
    guard let last = reading.body.last(where: { reading.isProse($0) || reading.isUnknown($0) })
    else { return nil }
    let line = reading.lines[last].utf8
    let end = line.suffix(BylineRule.longestSignature)
    let start = end.indices.dropFirst().last {
      line[$0] == 0x20 && BylineRule.isStop(line[$0 - 1])
    }
    guard let start else { return nil }
    var tail = line[(start + 1)...]
    // `Theo Thu Hằng (Báo Bình Minh)` names an author and a source, `Theo Báo Bình Minh` a source.
    let words = tail.split(separator: 0x20)
    if let first = words.first, LineWord.words(first) == from {
      guard tail.last == UInt8(ascii: ")"), words.count > 1 else { return nil }
      tail = tail[words[1].startIndex...]
    }
    let name = credits.name(in: tail)
    return name?.contains(0x20) == true ? name : nil
  }
}
