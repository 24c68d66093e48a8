import NewsModel
import TerminalCanvas

/// The screen lines of an article at one width, in one of its two forms.
struct ReaderLayout: Sendable {
  /// The forms an article can be read in.
  enum Form: Hashable, Sendable {
    /// The cleaned text.
    case cleaned
    /// The page as it came, each physical line by itself.
    case raw
  }

  /// The form laid out.
  let form: Form
  /// The columns of the window it is laid out for.
  let windowColumns: Int
  /// How those columns are divided.
  let columns: ReaderColumns
  /// The lines, in order; the beginnings of their ranges never fall back.
  private(set) var lines: [ScreenLine] = []

  /// Lays an article out.
  ///
  /// - Complexity: linear in the text, whatever the length of its paragraphs.
  init(of article: Article, form: Form, windowColumns: Int) {
    self.form = form
    self.windowColumns = windowColumns
    columns = ReaderColumns(columns: windowColumns, showsGutter: form == .raw)
    switch form {
    case .cleaned: layOutParagraphs(of: article)
    case .raw: layOutPage(article.rawText)
    }
  }

  /// The position of the line that shows an offset: the last one that begins at it or before.
  ///
  /// - Complexity: logarithmic in the lines.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  private mutating func layOutParagraphs(of article: Article) {
    let utf8 = article.text.utf8
    var end = 0
    var previous: LineRole?
    for (index, paragraph) in article.readableParagraphs.enumerated() {
      let range = paragraph.range.clamped(to: end..<utf8.count)
      if let previous, !paragraph.role.closesUp(to: previous) {
        append(end..<end, block: nil)
      }
      append(utf8, range, block: index, hanging: paragraph.role.hangingIndent)
      (end, previous) = (range.upperBound, paragraph.role)
    }
  }

  private mutating func layOutPage(_ text: String) {
    let utf8 = text.utf8
    for (index, range) in PhysicalLines.ranges(in: text).enumerated() {
      append(utf8, range, block: index, hanging: (0, 0))
    }
  }

  /// Appends the lines of one block.
  private mutating func append(
    _ utf8: String.UTF8View, _ range: Range<Int>, block: Int, hanging: (first: Int, rest: Int)
  ) {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let text = String(decoding: utf8[start...].prefix(range.count), as: UTF8.self)
    // In a window too narrow for an indent the text is worth more.
    let indents = columns.measure >= 20 ? hanging : (0, 0)
    let width = columns.measure - max(indents.0, indents.1)
    for (index, line) in LineWrapping.ranges(of: text, width: width).enumerated() {
      let place = (line.lowerBound + range.lowerBound)..<(line.upperBound + range.lowerBound)
      append(
        place.clamped(to: range), block: block, indent: index == 0 ? indents.0 : indents.1,
        isFirst: index == 0)
    }
  }

  private mutating func append(
    _ range: Range<Int>, block: Int?, indent: Int = 0, isFirst: Bool = false
  ) {
    lines.append(
      ScreenLine(
        range: range, block: block.map(Int32.init(truncatingIfNeeded:)),
        indent: UInt8(truncatingIfNeeded: indent), isFirst: isFirst))
  }
}

extension Article {
  /// The paragraphs; a text that has none is one.
  var readableParagraphs: [Paragraph] {
    guard paragraphs.isEmpty, !text.isEmpty else { return paragraphs }
    return [Paragraph(range: 0..<text.utf8.count, role: .body, lineNumber: 1)]
  }
}

extension LineRole {
  /// Whether a paragraph of this role follows one of another role without a blank line.
  func closesUp(to previous: LineRole) -> Bool {
    switch (previous, self) {
    case (.table, .table), (.list, .list), (.title, .title), (.dateline, .dateline),
      (.dateline, .byline), (.byline, .dateline), (.byline, .byline):
      true
    default: false
    }
  }

  /// The indent of a paragraph's first line and of those that follow.
  var hangingIndent: (first: Int, rest: Int) {
    switch self {
    case .list: (0, 2)
    case .table: (0, 4)
    case .caption: (2, 2)
    default: (0, 0)
    }
  }
}
