import NewsModel
import NewsStore

/// Puts the outcomes of chunks, which come in any order, together to files in the order of the inputs.
struct BatchAssembly {
  /// What is written at once.
  struct Batch: Sendable {
    var files: [IndexedFile] = []
    /// Files whose times only are new.
    var touched: [(path: String, state: FileState)] = []
    /// What is said of the files when they are written.
    var reports: [FileReport] = []
    /// How many bytes of pages it has.
    var byteCount = 0
  }

  private var early: [Int: ChunkAnalysis.Outcome] = [:]
  private var next = 0
  private var batch = Batch()
  private var open: IndexedFile?
  private var openHasParts = false
  private var articles = 0
  private var findings: [Finding] = []
  /// How many bytes of pages are waiting to be written.
  var byteCount: Int { batch.byteCount }

  /// Keeps an outcome until its turn comes.
  mutating func add(_ outcome: ChunkAnalysis.Outcome) { early[outcome.number] = outcome }

  /// Takes the outcome whose turn it is into the batch, if it has come. After each the batch may be taken:
  /// where one ends so depends on the outcomes alone, not on which were ready first.
  ///
  /// - Returns: the outcome, or nil if it has not come.
  mutating func appendNext() -> ChunkAnalysis.Outcome? {
    guard let outcome = early.removeValue(forKey: next) else { return nil }
    next += 1
    append(outcome)
    return outcome
  }

  /// Takes what is to be written now; of a file that is still open, the part that there is.
  mutating func take() -> Batch {
    if let part = open, !(part.articles.isEmpty && part.knownArticles.isEmpty) {
      close(part, openHasParts ? .middle : .first)
      openHasParts = true
      open = emptied(part)
    }
    defer { batch = Batch() }
    return batch
  }

  private mutating func append(_ outcome: ChunkAnalysis.Outcome) {
    let chunk = outcome.chunk
    switch chunk.fate {
    case .read: append(articlesOf: outcome)
    case .unchanged: report(chunk, .unchanged, [])
    case .failed: report(chunk, .rejected, chunk.findings)
    case .touched:
      batch.touched.append((chunk.path, chunk.state))
      report(chunk, .unchanged, [])
    }
  }

  private mutating func append(articlesOf outcome: ChunkAnalysis.Outcome) {
    let chunk = outcome.chunk
    var file = open ?? IndexedFile(path: chunk.path, state: chunk.state, prepared: [])
    // Held twice, its articles would be copied for each chunk.
    open = nil
    file.articles += outcome.articles
    file.knownArticles += chunk.known
    articles += outcome.articles.count + chunk.known.count
    findings.merge(outcome.findings)
    batch.byteCount += outcome.articles.reduce(0) { $0 + $1.analyzed.article.rawText.utf8.count }
    open = file
    guard chunk.isLast else { return }
    file.state = chunk.state
    close(file, openHasParts ? .last : .whole)
    let isRejected = articles == 0 && findings.contains(where: \.isRejection)
    report(chunk, isRejected ? .rejected : .indexed, findings)
    (open, openHasParts, articles, findings) = (nil, false, 0, [])
  }

  private mutating func close(_ file: IndexedFile, _ extent: IndexedFile.Extent) {
    var file = file
    file.extent = extent
    batch.files.append(file)
  }

  private func emptied(_ file: IndexedFile) -> IndexedFile {
    var file = file
    file.articles = []
    file.knownArticles = []
    return file
  }

  private mutating func report(
    _ chunk: RecordChunk, _ status: FileReport.Status, _ findings: [Finding]
  ) {
    batch.reports.append(
      FileReport(
        path: chunk.file.path, status: status, articles: articles,
        byteCount: chunk.state.byteCount, findings: findings))
  }
}
