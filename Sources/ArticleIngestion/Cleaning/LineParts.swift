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
}
