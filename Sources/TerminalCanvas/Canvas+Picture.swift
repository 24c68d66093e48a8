extension Canvas {
  /// The rows as text, without the blanks at their ends. Tests compare these.
  public func lines() -> [String] {
    (0..<size.rows).map { row in
      Self.withoutTrailingBlanks(cells(ofRow: row).map(\.symbol).joined())
    }
  }

  /// The rows as one text, with `⟨role⟩` where the role changes and `⟨role+bold⟩` where the
  /// emphasis does, if asked for; every row starts as `⟨text⟩`. Blanks at the ends are left out.
  public func picture(roles: Bool = false) -> String {
    guard roles else { return lines().joined(separator: "\n") }
    return (0..<size.rows).map(styledLine).joined(separator: "\n")
  }

  private func styledLine(_ row: Int) -> String {
    var line = ""
    var current = Cell()
    for cell in cells(ofRow: row) {
      if (cell.role, cell.emphasis) != (current.role, current.emphasis) {
        line += "⟨" + (["\(cell.role)"] + cell.emphasis.names).joined(separator: "+") + "⟩"
        current = cell
      }
      line += cell.symbol
    }
    return Self.withoutTrailingBlanks(line)
  }

  private func cells(ofRow row: Int) -> ArraySlice<Cell> {
    cells[(row * size.columns)..<((row + 1) * size.columns)]
  }

  private static func withoutTrailingBlanks(_ line: String) -> String {
    let end = line.lastIndex { $0 != " " }.map { line.index(after: $0) }
    return String(line[..<(end ?? line.startIndex)])
  }
}
