import Gazetteer
import NewsModel

/// An article made from lines in which `⟦…⟧` marks the mentions that are expected.
struct MarkedArticle {
  var article: Article
  /// The marked stretches, in order.
  var marked: [String] = []

  /// The first line is the headline when there are several.
  init(_ text: String, published: String? = nil, url: String? = nil, outlet: String? = nil) {
    let lines = text.split(separator: "\n").map(String.init)
    var plain = ""
    var paragraphs: [Paragraph] = []
    for (number, line) in lines.enumerated() {
      let stripped = line.filter { $0 != "⟦" && $0 != "⟧" }
      if !plain.isEmpty { plain += "\n\n" }
      let start = plain.utf8.count
      plain += stripped
      let role: LineRole = number == 0 && lines.count > 1 ? .title : .body
      paragraphs.append(
        Paragraph(range: start..<plain.utf8.count, role: role, lineNumber: number + 1))
      marked += line.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst().compactMap
      {
        $0.split(separator: "⟧").first.map(String.init)
      }
    }
    article = Article(
      id: "0", source: ArticleSource(path: "-", sha256: "", url: url, outlet: outlet), title: nil,
      byline: nil, published: published.flatMap { CivilDate(iso8601: $0) }, rawText: plain,
      lines: [], text: plain, paragraphs: paragraphs)
  }

  /// The stretches of the text that a resolution takes for mentions, in order.
  func quotes(_ resolution: PlaceResolution) -> [String] {
    let utf8 = Array(article.text.utf8)
    return resolution.places.flatMap(\.ranges).sorted { $0.lowerBound < $1.lowerBound }
      .map { String(decoding: utf8[$0], as: UTF8.self) }
  }
}

let resolver = PlaceResolver(gazetteer: gazetteer)

/// `Tú Sơn, Kiến Thụy, Hải Phòng`: a unit with the units above it.
func chain(_ place: Place) -> String {
  [place.name, place.district?.name, place.province?.name].compactMap { $0 }
    .joined(separator: ", ")
}
