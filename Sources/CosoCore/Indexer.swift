import ArticleIngestion
import Gazetteer
import NewsModel
import NewsStore

/// Brings a library up to date with files and folders.
///
/// Files whose size and time are as they were are not read again; the articles of changed ones are
/// replaced. Records are analyzed on all processors, while the batch before is written. Each
/// batch is committed as a whole: a run that is stopped, or killed, loses two of them at most, and
/// the next run goes on from there.
public struct Indexer: Sendable {
  private let library: Library
  private let bytesPerBatch: Int
  private let workerCount: Int
  private let options: InputOptions

  /// An indexer that writes to a library.
  ///
  /// - Parameters:
  ///   - bytesPerBatch: how much is committed at once, in bytes of records. The articles of a file
  ///     that has more are committed in parts.
  ///   - workerCount: how many records are analyzed at a time, as far as there are processors.
  ///   - options: how the inputs are to be read.
  public init(
    library: Library, bytesPerBatch: Int = 8 << 20, workerCount: Int = 8,
    options: InputOptions = InputOptions()
  ) {
    self.options = options
    self.library = library
    self.bytesPerBatch = max(1, bytesPerBatch)
    self.workerCount = max(1, workerCount)
  }

  /// Reads what has changed under the paths, and writes it into the library.
  ///
  /// - Parameters:
  ///   - paths: files, folders, or `-` for standard input.
  ///   - progress: called after each file with how many are done, and how many there are.
  /// - Returns: what was done, with a finding for each input that gave no article; the same in every
  ///   run, however the work was shared out.
  /// - Throws: `LibraryError` when the library cannot be written; batches before it stay.
  public func bringUpToDate(
    with paths: [String], progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) async throws(LibraryError) -> IndexReport {
    let (files, findings) = SourceWalk.files(at: paths)
    var report = IndexReport()
    report.add(findings)
    var source = RecordFeed(files, library: library, options: options)
    var analyzed: [IndexedFile] = []
    /// Made when the first file must be read: a run over unchanged files needs no gazetteer.
    var analysis: FileAnalysis?
    while let batch = try source.next(bytes: bytesPerBatch) {
      let current = analysis ?? FileAnalysis(options: options)
      analysis = current
      async let failure = write(analyzed, current.gazetteer)
      let done = source.position - batch.count { $0.endsFile }
      let outcomes = await current.outcomes(of: batch, workerCount: workerCount) {
        progress(done + $0, files.count)
      }
      if let failure = await failure { throw failure }
      report.add(outcomes)
      analyzed = outcomes.compactMap(\.file)
    }
    progress(files.count, files.count)
    if let failure = await write(analyzed, analysis?.gazetteer) { throw failure }
    report.unchanged = source.unchangedCount
    return report
  }

  private func write(_ files: [IndexedFile], _ gazetteer: Gazetteer?) async -> LibraryError? {
    guard !files.isEmpty, let gazetteer else { return nil }
    do throws(LibraryError) {
      let analyzer = ArticleAnalyzer(gazetteer: gazetteer)
      try await library.write(
        files, placeNamed: { gazetteer.place($0) }, analyze: { analyzer.analyze($0) })
      return nil
    } catch {
      return error
    }
  }
}
