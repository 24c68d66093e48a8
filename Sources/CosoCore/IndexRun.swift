import ArticleIngestion
import Gazetteer
import NewsModel
import NewsStore

/// One run of an indexer: the state of what is read, analyzed and written at the same time.
struct IndexRun {
  let indexer: Indexer
  let observer: IndexObserver
  var report = IndexReport()
  private var progress = IndexProgress()
  private var feed: RecordFeed
  private var assembly = BatchAssembly()
  /// Batches that are being written, wait for it, or were and are not counted yet; the oldest first.
  private var writings: [Writing] = []
  private let writer = WriterState()
  /// How many bytes of pages were written since the last commit.
  private var uncommitted = 0
  /// What is said of files once they are committed.
  private var waitingReports: [FileReport] = []
  /// Made when the first file must be read: a run over unchanged files needs no gazetteer.
  private(set) var analysis: ChunkAnalysis?
  private var chunkCount = 0
  private let files: [SourceFile]

  init(_ files: [SourceFile], indexer: Indexer, observer: IndexObserver) {
    self.indexer = indexer
    self.observer = observer
    self.files = files
    feed = RecordFeed(
      files, library: indexer.library, options: indexer.options.input,
      readsAgain: indexer.options.readsAgain)
    progress.fileCount = files.count
    progress.byteCount = files.reduce(0) { $0 + $1.byteCount }
  }

  /// Reads, analyzes and writes.
  mutating func readFiles() async throws(LibraryError) {
    do {
      // Only errors of the library are thrown inside.
      try await withThrowingTaskGroup(of: ChunkAnalysis.Outcome.self) { group in
        var running = 0
        while true {
          while running < writer.chunkLimit(indexer.options), let chunk = try nextChunk() {
            let number = chunkCount
            chunkCount += 1
            guard chunk.fate == .read else {
              try await take(ChunkAnalysis.Outcome(chunk: chunk, number: number))
              continue
            }
            let analysis = try await surveyedAnalysis()
            running += 1
            group.addTask { analysis.outcome(of: chunk, number: number) }
          }
          guard let outcome = try await group.next() else { break }
          running -= 1
          try await take(outcome)
        }
      }
    } catch {
      // What was written before stays.
      _ = await writings.last?.task.value
      try await indexer.library.commit()
      throw (error as? LibraryError)
        ?? LibraryError(kind: .failed, path: indexer.library.path, detail: "\(error)")
    }
    try await write(assembly.take(), isLast: true)
    try await finishWriting(downTo: 0)
    report.durations.read = feed.duration
    observer.progress(progress)
  }

  /// An analysis that knows what recurs on the pages of the files, by a first look at some, and what
  /// the library knew of other sites; the library keeps both.
  private mutating func surveyedAnalysis() async throws(LibraryError) -> ChunkAnalysis {
    if let analysis { return analysis }
    let analyzer = await indexer.shared.analyzer()
    let survey = SiteSurvey(reader: analyzer.reader, options: indexer.options.input)
    let found = survey.recurringLines(in: files)
    var recurring = RecurringLines(try indexer.library.sites())
    let news = found.siteLines.filter { recurring.isNews($0) }
    if !news.isEmpty { try indexer.library.write(news) }
    recurring.merge(found)
    let analysis = ChunkAnalysis(
      analyzer: analyzer.knowing(recurring), library: indexer.library)
    self.analysis = analysis
    return analysis
  }

  /// The next chunk, unless the run is to stop.
  private mutating func nextChunk() throws(LibraryError) -> RecordChunk? {
    if report.isStopped { return nil }
    guard !observer.shouldStop() else {
      report.isStopped = true
      return nil
    }
    return try feed.next()
  }

  private mutating func take(_ outcome: ChunkAnalysis.Outcome) async throws(LibraryError) {
    assembly.add(outcome)
    while let next = assembly.appendNext() {
      note(next)
      if assembly.byteCount >= indexer.options.bytesPerBatch { try await write(assembly.take()) }
    }
    observer.progress(progress)
  }

  private mutating func note(_ outcome: ChunkAnalysis.Outcome) {
    let chunk = outcome.chunk
    let found = chunk.fate == .failed ? chunk.findings : outcome.findings
    report.durations += outcome.durations
    report.indexed += outcome.articles.count + chunk.known.count
    report.add(found)
    progress.articles += outcome.articles.count + chunk.known.count
    progress.findings += found.count
    progress.path = chunk.file.path
    progress.note(chunk)
    guard chunk.isLast else { return }
    switch chunk.fate {
    case .read: report.read += 1
    case .unchanged, .touched: report.unchanged += 1
    case .failed: break
    }
  }

  /// Lets a batch be written behind those before: a commit of a large index takes as long as several batches,
  /// and the next are analyzed meanwhile.
  private mutating func write(
    _ batch: BatchAssembly.Batch, isLast: Bool = false
  ) async throws(LibraryError) {
    try await finishWriting(downTo: indexer.options.waitingBytes)
    uncommitted += batch.byteCount
    let commits = isLast || uncommitted >= bytesPerCommit
    if commits { uncommitted = 0 }
    let (indexer, analysis, writer) = (indexer, analysis, writer)
    let before = writings.last?.task
    writer.begin()
    let task = Task<Result<WriteSummary, LibraryError>, Never> {
      defer { writer.finish() }
      if case .failure(let error) = await before?.value { return .failure(error) }
      do throws(LibraryError) {
        if !batch.touched.isEmpty {
          try await indexer.library.touch(batch.touched, commits: false)
        }
        let summary = try await IndexRun.write(
          batch.files, commits: false, by: indexer, analysis)
        if commits { try await indexer.library.commit() }
        return .success(summary)
      } catch {
        return .failure(error)
      }
    }
    writings.append(
      Writing(
        task: task, byteCount: max(1, batch.byteCount), reports: batch.reports, isCommitted: commits
      ))
  }

  /// After how much it is committed. Each commit sends nearly all pages of words, names and identities to the
  /// disk: of an index of a million articles about a gigabyte. While there are few, a processor has nothing to
  /// do but that at the end.
  private var bytesPerCommit: Int {
    let limits = indexer.options.bytesPerCommit
    let share = indexer.library.fileSize / 8
    return min(max(share, limits.lowerBound), limits.upperBound)
  }

  private static func write(
    _ files: [IndexedFile], removing paths: [String] = [], commits: Bool = true,
    by indexer: Indexer, _ analysis: ChunkAnalysis?
  ) async throws(LibraryError) -> WriteSummary {
    guard !files.isEmpty || !paths.isEmpty else { return WriteSummary() }
    // Only what is dropped needs no analysis before; if then another takes its place, it does.
    let analyzer =
      if let analysis { analysis.analyzer } else { await indexer.shared.analyzer() }
    return try await indexer.library.write(
      files, removing: paths, commits: commits,
      placeNamed: { analyzer.gazetteer.place($0) },
      analyze: { analyzer.analyze($0) })
  }

  /// Waits until no more bytes of pages than some are left to write, and counts what has been written.
  private mutating func finishWriting(downTo byteCount: Int) async throws(LibraryError) {
    var waiting = writings.reduce(0) { $0 + $1.byteCount }
    while let first = writings.first,
      waiting > byteCount || writings.count > writer.pendingCount
    {
      let summary = try await first.task.value.get()
      writings.removeFirst()
      waiting -= first.byteCount
      report.add(summary)
      report.durations.write += summary.duration
      waitingReports += first.reports
      guard first.isCommitted else { continue }
      for file in waitingReports { observer.file(file) }
      waitingReports = []
    }
  }

  /// Counts the files that are gone, and drops them if that is wanted.
  mutating func dropVanished(
    under paths: [String], _ files: [SourceFile]
  ) async throws(LibraryError) {
    let present = Set(files.map { Array($0.canonicalPath.utf8) })
    var vanished: [String] = []
    for path in paths where path != "-" {
      let root = SourceFile(path: path, byteCount: 0, modificationTime: 0).canonicalPath
      vanished += try indexer.library.filePaths(at: root).filter {
        !present.contains(Array($0.utf8)) && SourceFile.isGone($0)
      }
    }
    guard indexer.options.prunes else {
      report.vanished = vanished.count
      return
    }
    for start in stride(from: 0, to: vanished.count, by: 500) {
      let some = Array(vanished[start..<min(vanished.count, start + 500)])
      let summary = try await IndexRun.write([], removing: some, by: indexer, analysis)
      report.durations.write += summary.duration
      report.pruned += some.count
      for path in some { observer.file(FileReport(path: path, status: .pruned)) }
    }
  }
}

/// A batch that is written, or is to be.
private struct Writing {
  let task: Task<Result<WriteSummary, LibraryError>, Never>
  /// How many bytes of pages it has; one for none, so that it is waited for all the same.
  let byteCount: Int
  /// What is said of its files once they are committed.
  let reports: [FileReport]
  /// Whether it is committed, with those before.
  let isCommitted: Bool
}

extension IndexProgress {
  /// Counts a chunk that has been analyzed or passed over.
  fileprivate mutating func note(_ chunk: RecordChunk) {
    if chunk.isLast {
      filesDone += 1
      finishedBytes += chunk.file.byteCount
      bytesDone = finishedBytes
    } else {
      bytesDone = finishedBytes + min(chunk.position, chunk.file.byteCount)
    }
    if chunk.fate == .read, chunk.isLast { bytesRead += chunk.file.byteCount - openBytes }
    if chunk.fate == .read, !chunk.isLast { bytesRead += chunk.position - openBytes }
    openBytes = chunk.isLast ? 0 : chunk.position
  }
}
