import Foundation
import NewsModel

/// An invented article with the facts that a careful reader finds in it: see `Articles/README.md`.
struct LabelledArticle {
  struct MetricLabel {
    var quote: String
    var value: Double
    var valueMax: Double?
    var comparator: String
    var unit: String
    var indicator: String
    var period: String?
  }

  let name: String
  var paragraphs: [String] = []
  var metrics: [MetricLabel] = []
  var models: [(name: String, sponsor: String?)] = []
  var achievements: [(type: String, holder: String, year: String?)] = []
  var documents: [(number: String, date: String?)] = []

  /// All of them, in the order of their names.
  static func all() throws -> [LabelledArticle] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Articles")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".txt") }.sorted()
      .map {
        LabelledArticle($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
      }
  }

  private init(_ name: String, _ file: String) {
    self.name = name
    let lines = file.split(separator: "\n").map(String.init)
    let rule = lines.firstIndex(of: "---") ?? lines.endIndex
    paragraphs = Array(lines[..<rule])
    for line in lines[rule...].dropFirst() {
      add(line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
    }
  }

  private mutating func add(_ fields: [String]) {
    func optional(_ index: Int) -> String? { fields[index].isEmpty ? nil : fields[index] }
    switch fields[0] {
    case "metric":
      metrics.append(
        MetricLabel(
          quote: fields[1], value: Double(fields[2]) ?? .nan, valueMax: Double(fields[3]),
          comparator: fields[4], unit: fields[5], indicator: fields[6], period: optional(7)))
    case "model": models.append((fields[1], optional(2)))
    case "achievement": achievements.append((fields[1], fields[2], optional(3)))
    default: documents.append((fields[1], optional(2)))
    }
  }

  /// The article as the extractor takes it: a headline and paragraphs.
  var article: Article {
    var article = SampleArticle.article(paragraphs)
    article.paragraphs[0].role = .title
    return article
  }
}
