import ArticleIngestion
import Gazetteer
import NewsModel
import NewsStore

/// Cleans and analyzes records, several at a time.
struct FileAnalysis: Sendable {
  let gazetteer: Gazetteer
  private let analyzer: ArticleAnalyzer

  /// What became of a part of a file.
  struct Outcome: Sendable {
    /// Nil when the file could not be read.
    var file: IndexedFile?
    var findings: [Finding]
  }

  /// What became of a record, and of which part.
  private struct RecordOutcome: Sendable {
    var part: Int
    var record: Int
    var article: AnalyzedArticle?
    var findings: [Finding]
  }

  init(options: InputOptions) {
    gazetteer = Gazetteer()
    analyzer = ArticleAnalyzer(gazetteer: gazetteer, options: options)
  }

  /// What becomes of the parts, in their order.
  ///
  /// - Parameter progress: called with the number of files that are done.
  func outcomes(
    of parts: [FilePart], workerCount: Int, progress: (Int) -> Void
  ) async -> [Outcome] {
    var open = parts.map(\.records.count)
    var results: [[RecordOutcome?]] = open.map { Array(repeating: nil, count: $0) }
    var done = parts.count { $0.records.isEmpty && $0.endsFile }
    var running = 0
    await withTaskGroup(of: RecordOutcome.self) { group in
      func take(_ outcome: RecordOutcome) {
        results[outcome.part][outcome.record] = outcome
        open[outcome.part] -= 1
        guard open[outcome.part] == 0, parts[outcome.part].endsFile else { return }
        done += 1
        progress(done)
      }
      for (part, records) in parts.map(\.records).enumerated() {
        for (index, record) in records.enumerated() {
          // A task for each record at once would hold all their articles' intermediate values.
          if running >= workerCount, let outcome = await group.next() { take(outcome) }
          running += 1
          group.addTask { outcome(of: record, part: part, index: index) }
        }
      }
      for await outcome in group { take(outcome) }
    }
    return zip(parts, results).map { outcome(of: $0, $1.compactMap(\.self)) }
  }

  private func outcome(of record: SourceRecord, part: Int, index: Int) -> RecordOutcome {
    let (article, findings) = analyzer.analyze(record)
    return RecordOutcome(part: part, record: index, article: article, findings: findings)
  }

  private func outcome(of part: FilePart, _ records: [RecordOutcome]) -> Outcome {
    let file = part.extent.map {
      IndexedFile(
        path: part.file.canonicalPath, state: part.state, articles: records.compactMap(\.article),
        extent: $0)
    }
    return Outcome(file: file, findings: part.findings + records.flatMap(\.findings))
  }
}
