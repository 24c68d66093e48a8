import NewsModel
import TerminalCanvas

@testable import NewsBrowser

/// Builds articles from lines in which facts are marked: `⟦metric:96,5%⟧`. Marks may be nested.
struct MarkedPage {
  private var text: [UInt8] = []
  private var rawText = ""
  private var lines: [SourceLine] = []
  private var paragraphs: [Paragraph] = []
  private var analyzed: AnalyzedArticle
  private var open: [(kind: String, start: Int)] = []

  /// The article of lines with their roles; lines that cleaning drops go into the raw page only.
  static func article(_ lines: [(LineRole, String)]) -> AnalyzedArticle {
    var page = MarkedPage()
    for (index, line) in lines.enumerated() { page.add(line.1, role: line.0, number: index + 1) }
    return page.finished(title: lines.first { $0.0 == .title }?.1)
  }

  /// A reader of such an article that finds what a query says letter by letter.
  static func reader(
    _ lines: [(LineRole, String)], focus: Range<Int>? = nil, query: String = "",
    language: Language = .vietnamese
  ) -> Reader {
    Reader(
      article: article(lines), focus: focus, query: query, language: language,
      find: { Self.ranges(of: $0, in: $1) })
  }

  /// The byte ranges of a word in a text, by the simplest means.
  static func ranges(of word: String, in text: String) -> [Range<Int>] {
    let (word, text) = (Array(word.utf8), Array(text.utf8))
    guard !word.isEmpty, word.count <= text.count else { return [] }
    var ranges: [Range<Int>] = []
    for start in 0...(text.count - word.count) where text[start...].starts(with: word) {
      if start >= ranges.last?.upperBound ?? 0 { ranges.append(start..<(start + word.count)) }
    }
    return ranges
  }

  private init() {
    let source = ArticleSource(path: "tin/bai-01.txt", sha256: String(repeating: "0", count: 64))
    analyzed = AnalyzedArticle(
      article: Article(
        id: "0123456789abcdef", source: source, title: nil, byline: nil,
        published: CivilDate(year: 2024, month: 9, day: 5), rawText: "", lines: [], text: "",
        paragraphs: []))
  }

  private mutating func add(_ marked: String, role: LineRole, number: Int) {
    let plain = marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated().map {
      $0.offset == 0 ? String($0.element) : String($0.element.drop { $0 != ":" }.dropFirst())
    }.joined().filter { $0 != "⟧" }
    rawText += plain + "\n"
    if plain.allSatisfy({ $0 == " " }) { return }
    lines.append(SourceLine(number: number, role: role, rule: role.isKept ? nil : "menu"))
    guard role.isKept else { return }
    if !text.isEmpty { text += Array("\n\n".utf8) }
    let start = text.count
    var rest = marked[...]
    while let letter = rest.first {
      rest = rest.dropFirst()
      switch letter {
      case "⟦":
        open.append((String(rest.prefix { $0 != ":" }), text.count))
        rest = rest.drop { $0 != ":" }.dropFirst()
      case "⟧": close()
      default: text += Array(String(letter).utf8)
      }
    }
    paragraphs.append(Paragraph(range: start..<text.count, role: role, lineNumber: number))
  }

  private mutating func close() {
    let (kind, start) = open.removeLast()
    let range = start..<text.count
    let quote = String(decoding: text[range], as: UTF8.self)
    let evidence = Evidence(range: range, quote: quote, rule: "test", confidence: 1)
    switch kind {
    case "place":
      analyzed.places.append(
        PlaceMentions(place: Self.commune, ranges: [range], confidence: 1))
    case "metric":
      analyzed.metrics.append(
        Metric(
          indicator: "thu nhập bình quân", indicatorID: nil, value: 64,
          unit: "triệu đồng/người/năm", period: "2022", evidence: evidence))
    case "model":
      analyzed.models.append(
        ExemplaryModel(
          name: quote, modelID: "ngo-sang", kind: "mô hình", sponsor: "Hội Phụ nữ",
          evidence: evidence))
    case "achievement":
      analyzed.achievements.append(
        Achievement(type: .newRuralArea, holder: "xã Hòa An", year: "2019", evidence: evidence))
    default:
      analyzed.documents.append(
        CitedDocument(
          number: quote, kind: "Nghị quyết", date: CivilDate(year: 2013, month: 6, day: 3),
          evidence: evidence, ranges: [range]))
    }
  }

  static let commune = Place(
    id: PlaceID(rawValue: "pre2025:1"), level: .commune, kind: "xã", name: "Hòa An",
    district: Place.Parent(
      id: PlaceID(rawValue: "pre2025:2"), kind: "huyện", name: "Kiến Sơn"),
    province: Place.Parent(
      id: PlaceID(rawValue: "pre2025:3"), kind: "tỉnh", name: "Nam Hà"),
    current: [
      Place.CurrentUnit(
        id: PlaceID(rawValue: "2025:9"), kind: "xã", name: "Hòa Sơn", province: "Nam Hà")
    ])

  private func finished(title: String?) -> AnalyzedArticle {
    var result = analyzed
    result.article.title = title
    result.article.rawText = rawText
    result.article.lines = lines
    result.article.text = String(decoding: text, as: UTF8.self)
    result.article.paragraphs = paragraphs
    return result
  }
}

extension Reader {
  /// The reader's screen at a size, as text.
  func picture(_ columns: Int, _ rows: Int, roles: Bool = false) -> String {
    canvas(columns, rows).picture(roles: roles)
  }

  /// The reader's screen at a size.
  func canvas(_ columns: Int, _ rows: Int) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    draw(in: canvas.bounds, on: &canvas)
    return canvas
  }

  /// Takes actions at a size and forgets the answers.
  mutating func take(_ actions: ReaderAction..., at columns: Int, _ rows: Int) {
    for action in actions { _ = update(action, size: Size(columns: columns, rows: rows)) }
  }
}
