extension Canvas {
  /// Draws one line of text, clipped to a rectangle at whole graphemes.
  ///
  /// Tabs and line breaks are drawn as blanks; other control characters, which could steer a
  /// terminal, are left out. A wide grapheme that would stand half outside is blanks instead.
  ///
  /// - Parameters:
  ///   - text: one line, any Unicode, any length.
  ///   - point: where its first column stands; it may lie left of the rectangle.
  ///   - clip: nothing is drawn outside; the whole canvas if `nil`.
  ///   - highlights: parts in other roles; where two overlap, the later one counts.
  ///   - overflow: how the end is marked if the text does not fit.
  /// - Returns: the columns from `point` to the end of what was drawn, at most to the clip's end.
  /// - Complexity: linear in what is visible and left of it; the rest of the text is not read.
  @discardableResult
  public mutating func draw(
    _ text: String, at point: Point, in clip: Rect? = nil, role: StyleRole = .text,
    emphasis: Emphasis = [], highlights: [Highlight] = [], overflow: Overflow = .clip
  ) -> Int {
    let area = clip.map { $0.intersection(bounds) } ?? bounds
    guard (area.row..<area.endRow).contains(point.row), area.columns > 0 else { return 0 }
    let isCut = overflow == .ellipsis && !Self.fits(text, columns: area.endColumn - point.column)
    let end = isCut ? area.endColumn - 1 : area.endColumn
    var pen = Pen(point: point, area: area, end: end, role: role, emphasis: emphasis)
    if highlights.isEmpty {
      for grapheme in text where !write(grapheme, with: &pen) { break }
    } else {
      write(text, highlights: highlights, with: &pen)
    }
    if isCut {
      // A wide grapheme that did not fit leaves a column between the text and the mark.
      pen.point.column = max(pen.point.column, area.column)
      while pen.point.column < end { write(" ", with: &pen) }
      pen.end = area.endColumn
      write("…", with: &pen)
    }
    return max(0, pen.point.column - point.column)
  }

  private mutating func write(_ text: String, highlights: [Highlight], with pen: inout Pen) {
    let (role, emphasis) = (pen.role, pen.emphasis)
    var offset = 0
    for grapheme in text {
      let highlight = highlights.last { $0.range.contains(offset) }
      pen.role = highlight?.role ?? role
      pen.emphasis = emphasis.union(highlight?.emphasis ?? [])
      guard write(grapheme, with: &pen) else { break }
      offset += grapheme.utf8.count
    }
    (pen.role, pen.emphasis) = (role, emphasis)
  }

  /// Writes a grapheme and moves on; `false` once nothing more fits.
  @discardableResult
  private mutating func write(_ grapheme: Character, with pen: inout Pen) -> Bool {
    let width = DisplayWidth.of(grapheme)
    guard width > 0 else { return true }
    let next = pen.point.column + width
    guard next <= pen.end else { return false }
    defer { pen.point.column = next }
    guard next > pen.area.column else { return true }
    guard pen.point.column >= pen.area.column else {
      blank(pen.area.column..<next, with: pen)
      return true
    }
    let symbol = DisplayWidth.isBlank(grapheme) ? " " : DisplayWidth.visible(grapheme)
    put(symbol, width: width, at: pen.point, role: pen.role, emphasis: pen.emphasis)
    return true
  }

  private mutating func blank(_ columns: Range<Int>, with pen: Pen) {
    for column in columns {
      let point = Point(column: column, row: pen.point.row)
      put(" ", width: 1, at: point, role: pen.role, emphasis: pen.emphasis)
    }
  }

  /// Whether the text is no wider than so many columns; reads no further than it must.
  private static func fits(_ text: String, columns: Int) -> Bool {
    if text.utf8.count <= columns { return true }
    var width = 0
    for grapheme in text {
      width += DisplayWidth.of(grapheme)
      if width > columns { return false }
    }
    return true
  }
}

/// Where the next grapheme goes, and how.
private struct Pen {
  var point: Point
  let area: Rect
  var end: Int
  var role: StyleRole
  var emphasis: Emphasis
}
