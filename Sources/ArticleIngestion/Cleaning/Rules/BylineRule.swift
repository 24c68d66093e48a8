/// Finds the author's line: labelled anywhere, or a bare name below the text.
struct BylineRule: CleaningRule {
  static let name = "Byline"
  /// The most bytes of a name behind the last sentence.
  private static let longestSignature = 81
  private let names: NameReader
  private let credits: CreditReader

  init(table: FurnitureTable) {
    names = NameReader(table: table)
    credits = CreditReader(table: table)
  }

  func apply(to reading: inout PageReading) {
    var labelled: [UInt8]?
    var bare: [UInt8]?
    var above: [UInt8]?
    let foot = (reading.body.last { reading.isProse($0) } ?? reading.bodyStart - 1) + 1
    for index in reading.lines.indices where reading.isUnknown(index) {
      if let name = labelledName(reading.lines[index]) {
        reading.judge(index, .byline, BylineRule.self)
        labelled = name
      } else if index < reading.articleEnd, index >= foot || reading.frontMatter.contains(index),
        let name = names.name(in: reading.lines[index].utf8)
      {
        reading.judge(index, .byline, BylineRule.self)
        if index >= foot { bare = name } else { above = name }
      }
    }
    let stamp = reading.lines.indices.first { reading.verdicts[$0]?.role == .dateline }
    labelled =
      labelled ?? stamp.flatMap { reading.lines[$0].parts.lazy.compactMap(labelledName).first }
    let name = labelled ?? bare ?? above ?? signature(in: reading)
    reading.byline = name.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
      || byte == UInt8(ascii: "/")
  }

  private func labelledName(_ line: PageLine) -> [UInt8]? {
    guard let credit = credits.credit(line), credit.meaning == .bylineLabel else { return nil }
    return names.name(in: credit.value)
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
    if let first = words.first, LineWord.words(first) == LineWord.words("theo") {
      guard tail.last == UInt8(ascii: ")"), words.count > 1 else { return nil }
      tail = tail[words[1].startIndex...]
    }
    let name = names.name(in: tail)
    return name?.contains(0x20) == true ? name : nil
  }
}
