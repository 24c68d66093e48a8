import ArticleIngestion
import FactExtraction
import Gazetteer
import NewsModel
import NewsStore

/// Makes articles of records, ready to be written.
struct ChunkAnalysis: Sendable {
  let analyzer: ArticleAnalyzer
  let library: Library

  /// What became of a chunk.
  struct Outcome: Sendable {
    var chunk: RecordChunk
    /// Its place among all chunks.
    var number: Int
    var articles: [PreparedArticle] = []
    var findings: [Finding] = []
    var durations = StageDurations()
  }

  /// The articles of a chunk.
  func outcome(of chunk: RecordChunk, number: Int) -> Outcome {
    var outcome = Outcome(chunk: chunk, number: number)
    // The pages are in the articles now.
    outcome.chunk.records = []
    for (article, findings) in analyzer.analyze(chunk.records, timing: &outcome.durations) {
      outcome.findings += findings
      guard let article else { continue }
      let start = ContinuousClock.now
      outcome.articles.append(library.prepare(article))
      outcome.durations.prepare += ContinuousClock.now - start
    }
    outcome.findings += chunk.findings
    return outcome
  }
}
