extension Rect {
  /// The rectangle without a margin on each side; margins that do not fit leave it empty.
  public func inset(left: Int = 0, right: Int = 0, top: Int = 0, bottom: Int = 0) -> Rect {
    let fromLeft = limited(left, columns)
    let fromTop = limited(top, rows)
    return Rect(
      column: column + fromLeft, row: row + fromTop,
      columns: columns - fromLeft - max(0, right), rows: rows - fromTop - max(0, bottom))
  }

  /// The rectangle without `columns` on the left and right and `rows` at the top and bottom.
  public func inset(columns: Int, rows: Int) -> Rect {
    inset(left: columns, right: columns, top: rows, bottom: rows)
  }

  /// The first rows, and what is below them.
  public func splitRows(top count: Int) -> (top: Rect, rest: Rect) {
    let taken = limited(count, rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: taken),
      Rect(column: column, row: row + taken, columns: columns, rows: rows - taken)
    )
  }

  /// What is above the last rows, and the last rows.
  public func splitRows(bottom count: Int) -> (rest: Rect, bottom: Rect) {
    let (rest, bottom) = splitRows(top: rows - limited(count, rows))
    return (rest, bottom)
  }

  /// The first columns, and what is right of them.
  public func splitColumns(left count: Int) -> (left: Rect, rest: Rect) {
    let taken = limited(count, columns)
    return (
      Rect(column: column, row: row, columns: taken, rows: rows),
      Rect(column: column + taken, row: row, columns: columns - taken, rows: rows)
    )
  }

  /// What is left of the last columns, and the last columns.
  public func splitColumns(right count: Int) -> (rest: Rect, right: Rect) {
    let (rest, right) = splitColumns(left: columns - limited(count, columns))
    return (rest, right)
  }

  /// The row that lies `index` rows below the top; empty where there is none.
  public func line(_ index: Int) -> Rect {
    let isInside = (0..<rows).contains(index)
    return Rect(column: column, row: row + index, columns: columns, rows: isInside ? 1 : 0)
  }

  /// A part of at most so many columns in the middle; the odd column goes to the right.
  public func centered(columns wanted: Int) -> Rect {
    let taken = limited(wanted, columns)
    return Rect(column: column + (columns - taken) / 2, row: row, columns: taken, rows: rows)
  }

  private func limited(_ wanted: Int, _ available: Int) -> Int { min(max(0, wanted), available) }
}
