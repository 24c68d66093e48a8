import ArticleIngestion
import CosoCore

/// From the bytes of a page to the clean article, and to its units and facts, on one processor.
enum AnalysisSuite {
  static func comparisons(_ corpus: Corpus) -> [Comparison] {
    let pages = corpus.texts.map { Array($0.utf8) }
    let reader = ArticleReader()
    let cleaning = Stopwatch.median(runs: 5) {
      for page in pages { Stopwatch.keep(reader.read(page, path: "page.txt")) }
    }
    let runs = analyses(of: pages)
    let copying = Stopwatch.median { Copying.copy(pages) }
    func comparison(_ name: String, _ time: Duration) -> Comparison {
      Comparison(
        name: name, time: time, baseline: Copying.name, baselineTime: copying,
        byteCount: corpus.byteCount)
    }
    func median(_ stage: KeyPath<StageDurations, Duration>) -> Duration {
      Stopwatch.quantile(0.5, of: runs.map { $0[keyPath: stage] })
    }
    let whole = Stopwatch.quantile(0.5, of: runs.map { $0.clean + $0.places + $0.facts })
    return [
      comparison("clean: decode, judge lines, compose", cleaning),
      comparison("analyze: clean, units, facts", whole),
      comparison("  of it clean", median(\.clean)),
      comparison("  of it units", median(\.places)),
      comparison("  of it facts", median(\.facts)),
    ]
  }

  /// How long the stages of several runs took, after one that does not count.
  private static func analyses(of pages: [[UInt8]], runs: Int = 3) -> [StageDurations] {
    let analyzer = ArticleAnalyzer()
    return (0...runs).map { _ in
      var timing = StageDurations()
      for page in pages {
        Stopwatch.keep(analyzer.analyze(page, path: "page.txt", timing: &timing))
      }
      return timing
    }.suffix(runs)
  }
}
