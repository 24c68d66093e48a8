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
    let analyzer = ArticleAnalyzer()
    let time = Stopwatch.median(runs: 3) {
      for page in pages { Stopwatch.keep(analyzer.analyze(page, path: "page.txt")) }
    }
    let copying = Stopwatch.median { Copying.copy(pages) }
    return [
      Comparison(
        name: "clean: decode, judge lines, compose", time: cleaning, baseline: Copying.name,
        baselineTime: copying, byteCount: corpus.byteCount),
      Comparison(
        name: "analyze: clean, units, facts", time: time, baseline: Copying.name,
        baselineTime: copying, byteCount: corpus.byteCount),
    ]
  }
}
