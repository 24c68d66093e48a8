import NewsModel

/// A cleaned article as `coso/clean/1`: see `docs/data-formats.md`. The keys and their meaning change
/// only with the schema's number.
struct CleanedArticleJSON {
  private let article: Article
  private let withLineTexts: Bool

  /// - Parameter withLineTexts: whether each line is given with its text.
  init(_ article: Article, withLineTexts: Bool) {
    self.article = article
    self.withLineTexts = withLineTexts
  }

  /// The whole object.
  var value: JSONValue {
    let source = article.source
    return .object([
      ("schema", .string("coso/clean/1")),
      ("id", .string(article.id)),
      (
        "source",
        .object([
          ("path", .string(source.path)), ("record", .number(Double(source.record))),
          ("encoding", .string(source.encoding)), ("url", JSONValue(source.url)),
          ("outlet", JSONValue(source.outlet)),
        ])
      ),
      ("title", JSONValue(article.title)),
      ("byline", JSONValue(article.byline)),
      ("published", JSONValue(article.published?.description)),
      ("paragraphs", .array(article.paragraphs.map(paragraph))),
      ("lines", .array(lines)),
    ])
  }

  private func paragraph(_ paragraph: Paragraph) -> JSONValue {
    let utf8 = article.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: paragraph.range.lowerBound)
    let end = utf8.index(start, offsetBy: paragraph.range.count)
    return .object([
      ("n", .number(Double(paragraph.lineNumber))), ("role", .string(paragraph.role.rawValue)),
      ("text", .string(String(article.text[start..<end]))),
    ])
  }

  private var lines: [JSONValue] {
    let texts = withLineTexts ? PageText(article).lines : []
    return article.lines.enumerated().map { index, line in
      var members: [(key: String, value: JSONValue)] = [
        ("n", .number(Double(line.number))), ("role", .string(line.role.rawValue)),
        ("rule", JSONValue(line.rule)),
        ("score", line.score.map { .number(($0 * 100).rounded() / 100) } ?? .null),
      ]
      if withLineTexts { members.append(("text", .string(texts[index]))) }
      return .object(members)
    }
  }
}
