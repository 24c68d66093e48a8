import ArticleIngestion
import Gazetteer
import NewsModel
import NewsStore

/// Brings a library up to date with files and folders.
///
/// Files whose size and time are as they were are not read again; those whose bytes are as they were
/// are not analyzed again; the articles of changed ones are replaced. One task reads records, all
/// processors analyze them, and the batch before is written meanwhile; of each there is only so much in
/// memory at a time. Several batches are committed together: a run that is killed loses those since the
/// last commit, and the next run goes on from there. An indexer that is used again needs not load the
/// tables again.
public struct Indexer: Sendable {
  let library: Library
  let options: IndexOptions
  let shared: SharedAnalyzer

  /// An indexer that writes to a library.
  public init(library: Library, options: IndexOptions = IndexOptions()) {
    self.library = library
    self.options = options
    shared = SharedAnalyzer(options: options)
  }

  /// Reads what has changed under the paths, and writes it into the library.
  ///
  /// - Parameters:
  ///   - paths: files, folders, or `-` for standard input.
  ///   - observer: hears of the progress, and can stop the run.
  /// - Returns: what was done, with a finding for each input that gave no article; the same in every
  ///   run, however the work was shared out.
  /// - Throws: `LibraryError` when the library cannot be written; what was committed before stays.
  public func bringUpToDate(
    with paths: [String], observer: IndexObserver = IndexObserver()
  ) async throws(LibraryError) -> IndexReport {
    let (files, findings) = SourceWalk.files(at: paths)
    var run = IndexRun(files, indexer: self, observer: observer)
    run.report.add(findings)
    for finding in findings {
      observer.file(FileReport(path: finding.path, status: .rejected, findings: [finding]))
    }
    try await run.readFiles()
    if !run.report.isStopped { try await run.dropVanished(under: paths, files) }
    return run.report
  }
}
