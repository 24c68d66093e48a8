/// A screen as a value: rows of cells, and where the hardware cursor stands.
///
/// Whatever is drawn, the invariants hold: nothing lands outside the canvas, a grapheme of two
/// columns has an empty cell after it, and no half of one stays when the other is drawn over.
public struct Canvas: Hashable, Sendable {
  /// Columns and rows.
  public let size: Size
  /// All cells, row after row.
  public private(set) var cells: [Cell]
  /// Where the terminal's cursor stands; `nil` hides it. Input methods and screen readers follow it.
  public var cursor: Point?

  /// A canvas of blanks.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: Cell(), count: size.columns * size.rows)
  }

  /// The whole canvas.
  public var bounds: Rect { Rect(size) }

  /// The cell at a place, or `nil` outside.
  public subscript(point: Point) -> Cell? {
    bounds.contains(point) ? cells[index(point)] : nil
  }

  /// Blanks of one role over the rectangle.
  public mutating func fill(_ rect: Rect, role: StyleRole, emphasis: Emphasis = []) {
    let area = rect.intersection(bounds)
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        put(" ", width: 1, at: Point(column: column, row: row), role: role, emphasis: emphasis)
      }
    }
  }

  /// Adds emphasis to what is drawn in the rectangle, as the selected row does; roles stay.
  public mutating func emphasize(_ rect: Rect, with emphasis: Emphasis) {
    change(rect) { $0.emphasis.formUnion(emphasis) }
  }

  /// Gives what is drawn in the rectangle another role; symbols and emphasis stay.
  public mutating func setRole(_ role: StyleRole, in rect: Rect) {
    change(rect) { $0.role = role }
  }

  /// Puts one grapheme; the caller has made sure that it fits.
  mutating func put(
    _ symbol: String, width: Int, at point: Point, role: StyleRole, emphasis: Emphasis
  ) {
    let first = index(point)
    blankWideNeighbors(of: first, width: width, row: point.row)
    cells[first] = Cell(symbol: symbol, role: role, emphasis: emphasis)
    for following in 1..<max(1, width) {
      cells[first + following] = Cell(symbol: "", role: role, emphasis: emphasis)
    }
  }

  /// Blanks the parts of wide graphemes that would be left over beside new cells.
  private mutating func blankWideNeighbors(of first: Int, width: Int, row: Int) {
    let rowEnd = (row + 1) * size.columns
    var left = first
    while cells[left].isContinuation, left > row * size.columns { left -= 1 }
    for cell in left..<first { cells[cell].symbol = " " }
    var right = first + width
    while right < rowEnd, cells[right].isContinuation {
      cells[right].symbol = " "
      right += 1
    }
  }

  private mutating func change(_ rect: Rect, _ body: (inout Cell) -> Void) {
    let area = rect.intersection(bounds)
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        body(&cells[index(Point(column: column, row: row))])
      }
    }
  }

  private func index(_ point: Point) -> Int { point.row * size.columns + point.column }
}
