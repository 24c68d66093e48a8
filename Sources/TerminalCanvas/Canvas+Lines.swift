extension Canvas {
  /// Draws a line from left to right through the rectangle's top row, with junctions where it
  /// meets lines that are drawn already.
  public mutating func drawHorizontalLine(in rect: Rect, role: StyleRole = .border) {
    let area = rect.line(0)
    for column in area.column..<area.endColumn {
      var arms: BoxArms = []
      if column > area.column { arms.insert(.left) }
      if column < area.endColumn - 1 { arms.insert(.right) }
      let point = Point(column: column, row: area.row)
      join(arms, at: point, onFreeGround: [.left, .right], role: role)
    }
  }

  /// Draws a line from top to bottom through the rectangle's left column, with junctions where it
  /// meets lines that are drawn already.
  public mutating func drawVerticalLine(in rect: Rect, role: StyleRole = .border) {
    guard !rect.isEmpty else { return }
    for row in rect.row..<rect.endRow {
      var arms: BoxArms = []
      if row > rect.row { arms.insert(.up) }
      if row < rect.endRow - 1 { arms.insert(.down) }
      let point = Point(column: rect.column, row: row)
      join(arms, at: point, onFreeGround: [.up, .down], role: role)
    }
  }

  /// Draws the frame of a rectangle; nothing where there are fewer than two rows or columns.
  public mutating func drawBox(in rect: Rect, role: StyleRole = .border) {
    guard rect.columns > 1, rect.rows > 1 else { return }
    let sides = rect.inset(columns: 1, rows: 1)
    drawCorners(of: rect, role: role)
    for row in [rect.row, rect.endRow - 1] {
      drawEdge(
        Rect(column: sides.column, row: row, columns: sides.columns, rows: 1), isUpright: false,
        role: role)
    }
    for column in [rect.column, rect.endColumn - 1] {
      drawEdge(
        Rect(column: column, row: sides.row, columns: 1, rows: sides.rows), isUpright: true,
        role: role)
    }
  }

  private mutating func drawCorners(of rect: Rect, role: StyleRole) {
    let corners: [(Int, Int, BoxArms)] = [
      (rect.column, rect.row, [.right, .down]),
      (rect.endColumn - 1, rect.row, [.left, .down]),
      (rect.column, rect.endRow - 1, [.right, .up]),
      (rect.endColumn - 1, rect.endRow - 1, [.left, .up]),
    ]
    for (column, row, arms) in corners {
      join(arms, at: Point(column: column, row: row), onFreeGround: arms, role: role)
    }
  }

  /// Draws the side of a frame between two corners.
  private mutating func drawEdge(_ edge: Rect, isUpright: Bool, role: StyleRole) {
    let arms: BoxArms = isUpright ? [.up, .down] : [.left, .right]
    for row in edge.row..<edge.endRow {
      for column in edge.column..<edge.endColumn {
        join(arms, at: Point(column: column, row: row), onFreeGround: arms, role: role)
      }
    }
  }

  /// Adds arms to the line at a place, or begins one where there is none.
  private mutating func join(
    _ arms: BoxArms, at point: Point, onFreeGround alone: BoxArms, role: StyleRole
  ) {
    guard let cell = self[point] else { return }
    let symbol = BoxArms(symbol: cell.symbol).map { $0.union(arms).symbol } ?? alone.symbol
    put(symbol, width: 1, at: point, role: role, emphasis: [])
  }
}
