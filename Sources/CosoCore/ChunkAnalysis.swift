import ArticleIngestion
import FactExtraction
import Gazetteer
import NewsModel
import NewsStore

/// Makes articles of records, ready to be written.
struct ChunkAnalysis: Sendable {
  let gazetteer: Gazetteer
  private let analyzer: ArticleAnalyzer

  /// What became of a chunk.
  struct Outcome: Sendable {
    var chunk: RecordChunk
    /// Its place among all chunks.
    var number: Int
    var articles: [PreparedArticle] = []
    var findings: [Finding] = []
    var durations = StageDurations()
  }

  init(options: IndexOptions, recurring: RecurringLines = RecurringLines()) {
    gazetteer = Gazetteer()
    analyzer = ArticleAnalyzer(
      gazetteer: gazetteer, options: options.input, recurring: recurring, tables: options.tables)
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
      outcome.articles.append(PreparedArticle(article))
      outcome.durations.prepare += ContinuousClock.now - start
    }
    outcome.findings += chunk.findings
    return outcome
  }

  /// The facts of an article that has been read before.
  func analyze(_ article: Article) -> AnalyzedArticle { analyzer.analyze(article) }
}
