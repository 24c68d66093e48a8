import NewsModel
import TerminalCanvas

extension Reader {
  /// How cleaning judged a physical line; nil for a blank one.
  ///
  /// - Complexity: logarithmic in the lines.
  func sourceLine(ofBlock block: Int) -> SourceLine? {
    let lines = article.article.lines
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].number <= block { low = middle + 1 } else { high = middle }
    }
    return low < lines.count && lines[low].number == block + 1 ? lines[low] : nil
  }

  /// Writes beside the raw page which part a line plays, and by which rule.
  func drawGutter(
    ofLine line: ScreenLine, at point: Point, in rect: Rect, on canvas: inout Canvas
  ) {
    guard let layout, layout.columns.gutter > 1, line.isFirst, let block = line.block,
      let source = sourceLine(ofBlock: Int(block)), source.role != .body || source.rule != nil
    else { return }
    let gutter = Rect(
      column: point.column + layout.columns.gutterColumn, row: point.row,
      columns: layout.columns.gutter - 1, rows: 1
    ).intersection(rect)
    let name = words.name(of: source.role)
    let text = [name, source.rule].compactMap { $0 }.joined(separator: " ")
    canvas.draw(
      layout.columns.gutter > 20 ? text : name, at: gutter.origin, in: gutter,
      role: source.role.isKept ? .muted : .dropped, overflow: .ellipsis)
  }
}
