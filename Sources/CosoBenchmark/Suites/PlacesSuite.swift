import ArticleIngestion
import Foundation
import Gazetteer
import NewsModel
import ReferenceTables

/// Names of units in articles: how soon the gazetteer is ready and how much room it takes, how fast
/// names are found and decided, whether the time grows with the length alone, and whether
/// confidences hold.
enum PlacesSuite {
  static func report(_ corpus: Corpus) {
    let gazetteer = Gazetteer()
    let resolver = PlaceResolver(gazetteer: gazetteer)
    print(Comparison.header)
    for comparison in [start(), resolving(corpus, resolver), longArticle(corpus, resolver)] {
      print(comparison.row)
    }
    print("  goals: ready in 5 ms, 40 MB/s, and a long article at 1.5 times the time of short ones")
    print(String(format: "  a gazetteer takes %.1f MB (goal 10)", size() / 1e6))
    print("\n  confidence against what came true, on articles made of the gazetteer's units")
    for line in Reliability(resolver, gazetteer, count: 20_000).lines { print(line) }
  }

  /// Reading the tables and making the indexes, beside adding up the tables' bytes.
  private static func start() -> Comparison {
    let tables: [ReferenceTable] = [.units, .former, .successors, .spellings]
    let adding = Stopwatch.median(runs: 21) {
      for table in tables { Stopwatch.keep(table.bytes.reduce(0) { $0 &+ Int($1) }) }
    }
    return Comparison(
      name: "gazetteer ready", time: Stopwatch.median(runs: 21) { Stopwatch.keep(Gazetteer()) },
      baseline: "adding up its tables' bytes", baselineTime: adding)
  }

  private static func resolving(_ corpus: Corpus, _ resolver: PlaceResolver) -> Comparison {
    let texts = corpus.texts.map { Array($0.utf8) }
    return Comparison(
      name: "scan and resolve", time: time(corpus.texts.map { article($0) }, resolver),
      baseline: Copying.name, baselineTime: Stopwatch.median { Copying.copy(texts) },
      byteCount: corpus.byteCount)
  }

  /// One article of a megabyte, beside the same text in articles of 4 KB.
  private static func longArticle(_ corpus: Corpus, _ resolver: PlaceResolver) -> Comparison {
    var text = ""
    while text.utf8.count < 1_000_000 {
      for part in corpus.texts where text.utf8.count < 1_000_000 { text += part + "\n" }
    }
    var parts = [""]
    for line in text.split(separator: "\n") {
      if parts[parts.count - 1].utf8.count > 4_000 { parts.append("") }
      parts[parts.count - 1] += line + "\n"
    }
    return Comparison(
      name: "one article of 1 MB", time: time([article(text)], resolver),
      baseline: "the same as articles of 4 KB",
      baselineTime: time(parts.map { article($0) }, resolver),
      byteCount: text.utf8.count)
  }

  private static func time(_ articles: [Article], _ resolver: PlaceResolver) -> Duration {
    Stopwatch.median(runs: 5) {
      for article in articles { Stopwatch.keep(resolver.resolve(article)) }
    }
  }

  /// The memory that one gazetteer takes, in bytes: what the program grows by with thirty more.
  private static func size() -> Double {
    let before = residentBytes()
    let gazetteers = (0..<30).map { _ in Gazetteer() }
    return Double(residentBytes() - before) / Double(gazetteers.count)
  }

  /// The memory of the program that is in use, as Linux counts it.
  private static func residentBytes() -> Int {
    let pages = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
      .split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return (pages ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
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
