extension Reader {
  /// The rows that show text: the last one says what the selected fact is.
  var textRows: Int {
    showsFactLine ? size.rows - 1 : size.rows
  }

  /// Whether the last row is given to the selected fact.
  var showsFactLine: Bool { fact != nil && size.rows >= 3 }

  /// The top line when the last line is at the bottom.
  var lastTop: Int { max(0, lineCount - textRows) }

  var lineCount: Int { layout?.lines.count ?? 0 }

  /// The lines in view.
  var visibleLines: Range<Int> { top..<min(max(top, lineCount), top + max(0, textRows)) }

  mutating func scroll(_ action: ReaderAction) {
    switch action {
    case .scroll(let lines): scroll(by: lines)
    case .scrollHalf(let pages): scroll(by: pages, times: max(1, textRows / 2))
    case .scrollPages(let pages): scroll(by: pages, times: max(1, textRows - 2))
    case .top: moveTop(to: 0)
    case .bottom: moveTop(to: lastTop)
    default: break
    }
  }

  private mutating func scroll(by count: Int, times lines: Int = 1) {
    // A held key or a hostile script may ask for any number: no product of it can overflow.
    let bound = lineCount + 1
    moveTop(to: top + min(max(count, -bound), bound) * lines)
  }

  /// Scrolls so that the line is at the top, or as near as the end allows.
  mutating func moveTop(to line: Int) {
    top = min(max(0, line), lastTop)
    guard let layout, top < layout.lines.count else { return }
    anchor = layout.lines[top].range.lowerBound
  }

  /// Scrolls a range into view, a third from the top, unless it is in view already.
  mutating func reveal(_ range: Range<Int>, always: Bool = false) {
    guard let layout else { return }
    let line = layout.line(at: range.lowerBound)
    if always || !visibleLines.contains(line) { moveTop(to: line - textRows / 3) }
  }

  /// Scrolls to the selection, which was in view before the lines changed; the anchor stays, so
  /// that the same words come back to the top with the old lines.
  mutating func keepSelectionInView() {
    guard let layout, let selection, !isVisible(selection) else { return }
    top = min(max(0, layout.line(at: selection.lowerBound) - textRows / 3), lastTop)
  }

  var selectionIsInView: Bool { selection.map(isVisible) ?? false }

  /// Whether the range begins in view.
  func isVisible(_ range: Range<Int>) -> Bool {
    layout.map { visibleLines.contains($0.line(at: range.lowerBound)) } ?? false
  }

  /// The offset at which the window begins.
  var topOffset: Int {
    guard let layout, top < layout.lines.count else { return 0 }
    return layout.lines[top].range.lowerBound
  }

  /// The offset behind what the window shows.
  var bottomOffset: Int {
    guard let layout, let last = visibleLines.last else { return 0 }
    return layout.lines[last].range.upperBound
  }
}
