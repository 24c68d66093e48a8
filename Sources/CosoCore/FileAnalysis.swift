import ArticleIngestion
import Gazetteer
import NewsModel
import NewsStore

/// Reads and analyzes files, several at a time.
struct FileAnalysis: Sendable {
  let gazetteer: Gazetteer
  private let analyzer: ArticleAnalyzer

  /// What became of a file.
  struct Outcome: Sendable {
    /// Nil when it could not be read.
    var file: IndexedFile?
    var findings: [Finding]
  }

  init() {
    gazetteer = Gazetteer()
    analyzer = ArticleAnalyzer(gazetteer: gazetteer)
  }

  /// What becomes of the files, in their order.
  ///
  /// - Parameter progress: called with the number of files that are done.
  func outcomes(
    of files: [SourceFile], workerCount: Int, progress: (Int) -> Void
  ) async -> [Outcome] {
    var outcomes: [Outcome?] = Array(repeating: nil, count: files.count)
    await withTaskGroup(of: (Int, Outcome).self) { group in
      for (index, file) in files.enumerated() {
        // A task for each file would hold all their bytes at once.
        if index >= workerCount, let (done, outcome) = await group.next() {
          outcomes[done] = outcome
          progress(index - workerCount + 1)
        }
        group.addTask { (index, outcome(of: file)) }
      }
      for await (done, outcome) in group { outcomes[done] = outcome }
    }
    return outcomes.compactMap(\.self)
  }

  private func outcome(of file: SourceFile) -> Outcome {
    do throws(IngestionError) {
      let bytes = try file.readBytes()
      let (articles, findings) = analyzer.analyze(bytes, path: file.path)
      let state = FileState(
        byteCount: bytes.count, modificationTime: file.modificationTime,
        sha256: MessageDigest.sha256(bytes))
      let indexed = IndexedFile(path: file.canonicalPath, state: state, articles: articles)
      return Outcome(file: indexed, findings: findings)
    } catch {
      return Outcome(findings: [error.finding])
    }
  }
}
