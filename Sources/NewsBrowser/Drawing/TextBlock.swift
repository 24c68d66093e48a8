import TerminalCanvas

/// A paragraph of a preview, with how it looks.
struct TextBlock: Hashable, Sendable {
  /// The text.
  var text: String
  /// How it looks.
  var role = StyleRole.text
  /// What stands out in it.
  var highlights: [Highlight] = []

  /// An empty line.
  static let blank = TextBlock(text: "")
}

extension Canvas {
  /// Draws paragraphs below one another, wrapped, as far as there is room.
  mutating func draw(_ blocks: [TextBlock], in area: Rect) {
    var row = 0
    for block in blocks {
      for range in LineWrapping.ranges(of: block.text, width: area.columns) {
        guard row < area.rows else { return }
        draw(block, bytes: range, in: area.line(row))
        row += 1
      }
    }
  }

  /// Draws one paragraph from the line on that brings what stands out in it into view.
  mutating func draw(_ block: TextBlock, aroundHighlightIn area: Rect) {
    let lines = LineWrapping.ranges(of: block.text, width: area.columns)
    let start = block.highlights.first?.range.lowerBound ?? 0
    let line = lines.firstIndex { $0.upperBound > start } ?? 0
    let first = max(0, min(line - (area.rows - 1) / 2, lines.count - area.rows))
    for (row, range) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      draw(block, bytes: range, in: area.line(row))
    }
  }

  private mutating func draw(_ block: TextBlock, bytes: Range<Int>, in line: Rect) {
    let text = String(decoding: Array(block.text.utf8)[bytes], as: UTF8.self)
    let highlights = block.highlights.compactMap { highlight -> Highlight? in
      let range = highlight.range.clamped(to: bytes)
      guard !range.isEmpty else { return nil }
      var shifted = highlight
      shifted.range = range.lowerBound - bytes.lowerBound..<range.upperBound - bytes.lowerBound
      return shifted
    }
    draw(text, at: line.origin, in: line, role: block.role, highlights: highlights)
  }
}
