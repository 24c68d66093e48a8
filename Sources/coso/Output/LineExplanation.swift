import NewsModel

/// How each line of a page was judged, as a table.
struct LineExplanation {
  private let article: Article

  init(_ article: Article) {
    self.article = article
  }

  /// The page's name and a row for each line that is not empty.
  ///
  /// - Parameter columns: the width to which lines are cut, or nil to cut nothing.
  func text(columns: Int?) -> String {
    let source = article.source
    let place = source.record == 0 ? source.path : "\(source.path)#\(source.record)"
    return place + "\n" + OutputFormat.table.text(of: table, columns: columns)
  }

  /// The rows.
  var table: OutputTable {
    var table = OutputTable(columns: [
      .init("n", say("Dòng", "Line"), isNumeric: true), .init("role", say("Vai trò", "Role")),
      .init("rule", say("Quy tắc", "Rule")), .init("score", say("Độ chắc", "Score")),
      .init("text", say("Nội dung", "Text")),
    ])
    for (line, text) in zip(article.lines, PageText(article).lines) {
      table.rows.append([
        .integer(line.number), .text(line.role.rawValue), OutputTable.Value(line.rule),
        OutputTable.Value(line.score.map(LineExplanation.shown)), .text(text),
      ])
    }
    return table
  }

  /// A score with two decimals.
  private static func shown(_ score: Double) -> String {
    let hundredths = Int((score * 100).rounded())
    return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }
}

/// The text of the lines of a page before cleaning.
struct PageText {
  /// One for each of the article's lines, without blanks at their ends.
  let lines: [String]

  init(_ article: Article) {
    let physical = article.rawText.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    lines = article.lines.map { line in
      guard physical.indices.contains(line.number - 1) else { return "" }
      let trimmed = physical[line.number - 1].drop { $0 == 0x20 || $0 == 0x09 }
      return String(decoding: trimmed, as: UTF8.self)
    }
  }
}
