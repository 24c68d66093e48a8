import NewsModel

/// The lines of a page and the paragraphs of a text as columns hold them: one a line, with the
/// fields separated by blanks.
enum LineCoding {
  /// `3 furniture share-buttons`: number, role, and the rule where there is one.
  static func encode(_ lines: [SourceLine]) -> String {
    lines.map { line in
      let rule = line.rule.map { " " + $0 } ?? ""
      return "\(line.number) \(line.role.rawValue)\(rule)"
    }.joined(separator: "\n")
  }

  /// The lines of a column; whatever is no line is left out.
  static func decodeLines(_ text: String) -> [SourceLine] {
    text.split(separator: "\n").compactMap { field in
      let parts = field.split(separator: " ", maxSplits: 2)
      guard parts.count >= 2, let number = Int(parts[0]),
        let role = LineRole(rawValue: String(parts[1]))
      else { return nil }
      return SourceLine(number: number, role: role, rule: parts.count > 2 ? String(parts[2]) : nil)
    }
  }

  /// `120 415 body 7`: begin and end in bytes of the text, role, number of the line.
  static func encode(_ paragraphs: [Paragraph]) -> String {
    paragraphs.map { paragraph in
      let range = paragraph.range
      return "\(range.lowerBound) \(range.upperBound) \(paragraph.role.rawValue) "
        + "\(paragraph.lineNumber)"
    }.joined(separator: "\n")
  }

  /// The paragraphs of a column, within a text of so many bytes; whatever is none is left out.
  static func decodeParagraphs(_ text: String, within length: Int) -> [Paragraph] {
    text.split(separator: "\n").compactMap { field in
      let parts = field.split(separator: " ")
      guard parts.count == 4, let start = Int(parts[0]), let end = Int(parts[1]), start <= end,
        let role = LineRole(rawValue: String(parts[2])), let number = Int(parts[3])
      else { return nil }
      let range = (start..<end).clamped(to: 0..<length)
      return Paragraph(range: range, role: role, lineNumber: number)
    }
  }
}
