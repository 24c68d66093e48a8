import NewsModel
import TerminalCanvas

/// A table for people: headings, columns two blanks apart, numbers to the right.
struct TextTable {
  private let columns: [OutputTable.Column]
  private let rows: [[String]]

  init(_ table: OutputTable, language: Language) {
    columns = table.columns
    // A line break inside a field would break the table.
    rows = table.rows.map { row in row.map { OneLine.text($0.shown(in: language)) } }
  }

  /// The table's lines.
  ///
  /// - Parameter total: the columns of the terminal; wide text columns give way until the table
  ///   fits, but none below eight. Nil leaves every field whole.
  func text(fitting total: Int?) -> String {
    var widths = columns.indices.map { index in
      rows.map { DisplayWidth.of($0[index]) }
        .reduce(DisplayWidth.of(columns[index].heading), max)
    }
    if let total { TextTable.shrink(&widths, to: total, columns) }
    let header = line(columns.map(\.heading), widths)
    return header + rows.map { line($0, widths) }.joined()
  }

  private func line(_ fields: [String], _ widths: [Int]) -> String {
    var line = ""
    for (index, field) in fields.enumerated() {
      let cut = Truncation.truncated(field, to: widths[index])
      let padding = String(repeating: " ", count: widths[index] - DisplayWidth.of(cut))
      line += columns[index].isNumeric ? padding + cut : cut + padding
      if index < fields.count - 1 { line += "  " }
    }
    while line.utf8.last == 0x20 { line.removeLast() }
    return line + "\n"
  }

  /// Takes columns from the widest text column until the lines fit or nothing more can be taken.
  private static func shrink(
    _ widths: inout [Int], to total: Int, _ columns: [OutputTable.Column]
  ) {
    var excess = widths.reduce(0, +) + 2 * max(0, widths.count - 1) - total
    while excess > 0 {
      let widest = widths.indices.filter { !columns[$0].isNumeric && widths[$0] > 8 }
        .max { widths[$0] < widths[$1] }
      guard let widest else { return }
      widths[widest] -= 1
      excess -= 1
    }
  }
}

/// Text made safe for one line of a terminal.
enum OneLine {
  /// Control characters and line breaks become single blanks.
  static func text(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      scalars.append(isControl ? " " : scalar)
    }
    return String(scalars)
  }
}
