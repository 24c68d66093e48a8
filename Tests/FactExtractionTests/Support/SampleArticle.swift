import FactExtraction
import Gazetteer
import NewsModel

/// Articles made of invented paragraphs.
enum SampleArticle {
  static let extractor = FactExtractor()

  static let place = Place(
    id: PlaceID(rawValue: "pre2025:1"), level: .commune, kind: "xã", name: "Tân Hòa")

  /// An article of body paragraphs.
  static func article(_ paragraphs: [String], role: LineRole = .body) -> Article {
    var text = ""
    var kept: [Paragraph] = []
    for (index, paragraph) in paragraphs.enumerated() {
      if !text.isEmpty { text += "\n\n" }
      let start = text.utf8.count
      text += paragraph
      kept.append(Paragraph(range: start..<text.utf8.count, role: role, lineNumber: index + 1))
    }
    return Article(
      id: "0000000000000000", source: ArticleSource(path: "-", sha256: ""), title: nil,
      byline: nil, published: nil, rawText: text, lines: [], text: text, paragraphs: kept)
  }

  /// The facts of body paragraphs about a commune.
  static func facts(_ paragraphs: String...) -> Facts {
    let subject = PlaceMentions(place: place, ranges: [], confidence: 1)
    return extractor.facts(
      in: article(paragraphs), places: PlaceResolution(subject: subject, places: []))
  }
}
