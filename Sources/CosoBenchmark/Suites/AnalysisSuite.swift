import ArticleIngestion
import CosoCore

/// From the bytes of a page to the clean article, and to its units and facts, on one processor.
enum AnalysisSuite {
  static func comparisons(_ corpus: Corpus) -> [Comparison] {
    let pages = corpus.texts.map { Array($0.utf8) }
    let records = records(pages)
    let reader = ArticleReader()
    let cleaning = Stopwatch.median(runs: 5) {
      for record in records { Stopwatch.keep(reader.read(record)) }
    }
    let runs = analyses(of: records)
    let copying = Stopwatch.median { Copying.copy(pages) }
    func comparison(_ name: String, _ time: Duration) -> Comparison {
      Comparison(
        name: name, time: time, baseline: Copying.name, baselineTime: copying,
        byteCount: corpus.byteCount)
    }
    func stage(_ stage: KeyPath<StageDurations, Duration>) -> Duration {
      Stopwatch.quantile(0.5, of: runs.map { $0[keyPath: stage] })
    }
    let whole = median(runs)
    let long = median(analyses(of: Self.records(joined(pages, to: 1_000_000))))
    return [
      comparison("clean: decode, judge lines, compose", cleaning),
      comparison("analyze: clean, units, facts", whole),
      comparison("  of it clean", stage(\.clean)),
      comparison("  of it units", stage(\.places)),
      comparison("  of it facts", stage(\.facts)),
      Comparison(
        name: "analyze: pages joined to 1 MB each", time: long, baseline: "each page by itself",
        baselineTime: whole, byteCount: corpus.byteCount),
    ]
  }

  /// The median of whole analyses.
  private static func median(_ runs: [StageDurations]) -> Duration {
    Stopwatch.quantile(0.5, of: runs.map { $0.clean + $0.places + $0.facts })
  }

  /// The pages one behind the other, as long pages: what takes more time of them is not linear.
  private static func joined(_ pages: [[UInt8]], to size: Int) -> [[UInt8]] {
    var long: [[UInt8]] = [[]]
    for page in pages {
      if long[long.count - 1].count >= size { long.append([]) }
      long[long.count - 1] += page + Array("\n\n".utf8)
    }
    return long
  }

  /// The pages as they come out of their files.
  private static func records(_ pages: [[UInt8]]) -> [SourceRecord] {
    pages.compactMap { RecordReader($0, path: "page.txt").next() }
  }

  /// How long the stages of several runs took, after one that does not count.
  private static func analyses(of records: [SourceRecord], runs: Int = 5) -> [StageDurations] {
    let analyzer = ArticleAnalyzer()
    return (0...runs).map { _ in
      var timing = StageDurations()
      Stopwatch.keep(analyzer.analyze(records, timing: &timing))
      return timing
    }.suffix(runs)
  }
}
