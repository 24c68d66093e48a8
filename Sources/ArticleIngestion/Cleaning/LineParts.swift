/// Cuts a short line where portals put several things into one.
enum LineParts {
  private static let separators: [[UInt8]] = [
    "|", " - ", " – ", " — ", " • ", " · ", " by ", " bởi ",
  ].map { Array($0.utf8) }

  /// The stretches between the bars, dashes and bullets of a line, as lines of their own, `by` and
  /// `bởi` with what they announce; none for long lines.
  static func parts(of line: PageLine) -> [PageLine] {
    guard !line.words.isEmpty else { return [] }
    var cut: [UInt8] = []
    var index = line.utf8.startIndex
    while index < line.utf8.endIndex {
      let rest = line.utf8[index...]
      if let separator = separators.first(where: { rest.starts(with: $0) }) {
        cut.append(0x0A)
        // A word stays: it is the label of what follows.
        if separator.count > 3, separator[1] < 0x80 { cut += separator }
        index += separator.count
      } else {
        cut.append(line.utf8[index])
        index += 1
      }
    }
    return Page(cut).lines
  }

  /// A line cut before each label that a colon stands behind: `Người đăng: Thu An .Ngày đăng:
  /// 29/05/2018 .Lượt xem: 87`.
  static func parts(of line: PageLine, atLabelsIn table: FurnitureTable) -> [PageLine] {
    let words = line.wordRanges
    guard words.count == line.words.count else { return [line] }
    var cut: [UInt8] = []
    var start = line.utf8.startIndex
    var index = 0
    while index < words.count {
      let length = labelLength(at: index, words, in: line, table)
      if length > 0, index > 0 {
        // `.` and bars part the labels, and end no sentence.
        cut += line.utf8[start..<words[index - 1].upperBound] + [0x0A]
        start = words[index].lowerBound
      }
      index += max(1, length)
    }
    return Page(cut + line.utf8[start...]).lines
  }

  private static func labelLength(
    at index: Int, _ words: [Range<Int>], in line: PageLine, _ table: FurnitureTable
  ) -> Int {
    let rest = line.words[(line.words.startIndex + index)...]
    let label = table.beginning(of: rest) { count, use in
      let end = words[index + count - 1].upperBound
      return use.isLabel && line.utf8[end...].first { $0 != 0x20 } == UInt8(ascii: ":")
    }
    return label?.wordCount ?? 0
  }
}
