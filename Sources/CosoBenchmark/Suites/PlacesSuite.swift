import ArticleIngestion
import Foundation
import Gazetteer
import NewsModel

/// Names of units in articles: how fast, whether the time grows with the length alone, and whether
/// confidences hold.
enum PlacesSuite {
  static func report(_ corpus: Corpus) {
    let loading = Stopwatch.median(runs: 9) { Stopwatch.keep(Gazetteer()) }
    print(String(format: "  gazetteer ready in %.1f ms (goal 5)", loading / .milliseconds(1)))
    let gazetteer = Gazetteer()
    let resolver = PlaceResolver(gazetteer: gazetteer)
    let articles = corpus.texts.map { article($0) }
    let time = Stopwatch.median(runs: 5) {
      for article in articles { Stopwatch.keep(resolver.resolve(article)) }
    }
    print("  scanning and resolving: \(rate(corpus.byteCount, time)) (goal 40)")
    for factor in [1, 10, 100] {
      let long = article(corpus.texts.prefix(factor).joined(separator: "\n\n"))
      let time = Stopwatch.median(runs: 5) { Stopwatch.keep(resolver.resolve(long)) }
      print("  one article of \(long.text.utf8.count) bytes: \(rate(long.text.utf8.count, time))")
    }
    print("\n  confidence against what came true, on articles made of the gazetteer's units")
    for line in Reliability(resolver, gazetteer, count: 20_000).lines { print(line) }
  }

  private static func rate(_ byteCount: Int, _ time: Duration) -> String {
    String(format: "%.1f MB/s", Double(byteCount) / 1e6 / (time / .seconds(1)))
  }

  private static func article(_ text: String) -> Article {
    var paragraphs: [Paragraph] = []
    var start = 0
    for (number, line) in text.utf8.split(separator: 10, omittingEmptySubsequences: false)
      .enumerated()
    {
      let end = start + line.count
      if !line.isEmpty {
        paragraphs.append(
          Paragraph(
            range: start..<end, role: paragraphs.isEmpty ? .title : .body, lineNumber: number + 1))
      }
      start = end + 1
    }
    return Article(
      id: "0", source: ArticleSource(path: "-", sha256: ""), title: nil, byline: nil,
      published: nil, rawText: "", lines: [], text: text, paragraphs: paragraphs)
  }
}
