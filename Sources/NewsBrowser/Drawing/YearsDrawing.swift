import NewsModel
import TerminalCanvas

/// Draws values as a line over the years: a point for each year, dots between them, the largest and
/// the smallest value at the left, years below.
struct YearsDrawing {
  /// The years, the latest first.
  let years: [MetricYear]
  let words: Words

  /// Draws into an area; where it is too low for a line nothing is drawn.
  func draw(in area: Rect, on canvas: inout Canvas) {
    let years = Array(years.reversed())
    guard let first = years.first, let last = years.last, area.rows > 2, area.columns > 16 else {
      return
    }
    let labels = [scale.upperBound, scale.lowerBound].map { words.number($0) }
    let margin = (labels.map { DisplayWidth.of($0) }.max() ?? 0) + 2
    let plot = area.inset(left: margin + 1, right: 4, top: 0, bottom: 2)
    drawScale(labels, left: area.column, plot, on: &canvas)
    let span = max(1, last.year - first.year)
    let points = years.map { year in
      Point(
        column: plot.column + (year.year - first.year) * max(0, plot.columns - 1) / span,
        row: row(of: year.median, in: plot))
    }
    drawDots(between: points, years, in: plot, on: &canvas)
    drawYears(years, points, in: plot, on: &canvas)
    drawPoints(years, points, in: plot, on: &canvas)
  }

  private var scale: ClosedRange<Double> {
    let values = years.map(\.median)
    let (low, high) = (min(0, values.min() ?? 0), values.max() ?? 0)
    // Where all values are large and near each other, a scale from zero would show nothing.
    let lowest = values.min() ?? 0
    return lowest > 0 && lowest > high / 2 ? lowest...high : low...max(low, high)
  }

  private func row(of value: Double, in plot: Rect) -> Int {
    let size = scale.upperBound - scale.lowerBound
    let share = size > 0 ? (value - scale.lowerBound) / size : 0.5
    return plot.row + Int(((1 - share) * Double(max(0, plot.rows - 1))).rounded())
  }

  private func drawScale(_ labels: [String], left: Int, _ plot: Rect, on canvas: inout Canvas) {
    let axis = Rect(column: plot.column - 1, row: plot.row, columns: 1, rows: plot.rows)
    canvas.drawVerticalLine(in: axis)
    let rows = labels[0] == labels[1] ? [plot.row] : [plot.row, plot.endRow - 1]
    for (label, row) in zip(labels, rows) {
      let column = plot.column - 2 - DisplayWidth.of(label)
      canvas.draw(label, at: Point(column: max(left, column), row: row), role: .muted)
    }
  }

  private func drawDots(
    between points: [Point], _ years: [MetricYear], in plot: Rect, on canvas: inout Canvas
  ) {
    for ((from, to), (start, end)) in zip(
      zip(points, points.dropFirst()), zip(years, years.dropFirst()))
    where to.column > from.column + 1 {
      for column in from.column + 1..<to.column {
        let share = Double(column - from.column) / Double(to.column - from.column)
        let value = start.median + (end.median - start.median) * share
        canvas.draw(
          "·", at: Point(column: column, row: row(of: value, in: plot)), in: plot, role: .muted)
      }
    }
  }

  /// The years that fit below the line, the first and the last before others.
  private func drawYears(
    _ years: [MetricYear], _ points: [Point], in plot: Rect, on canvas: inout Canvas
  ) {
    let line = Rect(column: plot.column - 1, row: plot.endRow, columns: plot.columns + 5, rows: 1)
    canvas.drawHorizontalLine(in: line.inset(right: 4))
    var free = plot.column
    let end = points.last?.column ?? 0
    for (year, point) in zip(years, points) {
      let isLast = year.year == years.last?.year
      guard point.column >= free, isLast || point.column + 5 <= end else { continue }
      canvas.draw(
        String(year.year), at: Point(column: point.column, row: plot.endRow + 1), role: .text)
      free = point.column + 6
    }
  }

  /// The points, each with its value beside it where there is room.
  private func drawPoints(
    _ years: [MetricYear], _ points: [Point], in plot: Rect, on canvas: inout Canvas
  ) {
    for (index, point) in points.enumerated() {
      canvas.draw("●", at: point, in: plot, role: .metric, emphasis: .bold)
      let label = words.number(years[index].median)
      let next = index + 1 < points.count ? points[index + 1].column : plot.endColumn + 5
      guard plot.rows > 4, next - point.column > DisplayWidth.of(label) + 2 else { continue }
      let above = point.row > plot.row ? point.row - 1 : point.row + 1
      canvas.draw(label, at: Point(column: point.column, row: above), role: .number)
    }
  }
}
