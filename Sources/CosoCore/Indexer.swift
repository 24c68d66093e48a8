import ArticleIngestion
import Gazetteer
import NewsModel
import NewsStore

/// Brings a library up to date with files and folders.
///
/// Files whose size and time are as they were are not read again; the articles of changed ones are
/// replaced. Work is committed in batches: a run that is stopped loses one batch at most, and the
/// next run goes on from there.
public struct Indexer {
  private let library: Library
  private let filesPerBatch: Int
  private var pending: [IndexedFile] = []
  private var report = IndexReport()
  /// Made when the first file must be read: a run over unchanged files needs no gazetteer.
  private var analysis: (gazetteer: Gazetteer, analyzer: ArticleAnalyzer)?

  /// An indexer that writes to a library.
  ///
  /// - Parameter filesPerBatch: how many files are committed at once, 1 or more.
  public init(library: Library, filesPerBatch: Int = 200) {
    self.library = library
    self.filesPerBatch = max(1, filesPerBatch)
  }

  /// Reads what has changed under the paths, and writes it into the library.
  ///
  /// - Parameters:
  ///   - paths: files, folders, or `-` for standard input.
  ///   - progress: called after each file with how many are done, and how many there are.
  /// - Returns: what was done, with a finding for each input that gave no article.
  /// - Throws: `LibraryError` when the library cannot be written; batches before it stay.
  public mutating func bringUpToDate(
    with paths: [String], progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(LibraryError) -> IndexReport {
    let (files, findings) = SourceWalk.files(at: paths)
    report = IndexReport()
    report.add(findings)
    for (index, file) in files.enumerated() {
      try take(file)
      if pending.count >= filesPerBatch { try commit() }
      progress(index + 1, files.count)
    }
    try commit()
    return report
  }

  private mutating func take(_ file: SourceFile) throws(LibraryError) {
    let path = file.canonicalPath
    let known = try library.fileState(path: path)
    if let known, path != "-", known.byteCount == file.byteCount,
      known.modificationTime == file.modificationTime
    {
      report.unchanged += 1
      return
    }
    do throws(IngestionError) {
      let bytes = try file.readBytes()
      take(bytes, of: file, path: path)
    } catch {
      report.add([error.finding])
    }
  }

  private mutating func take(_ bytes: [UInt8], of file: SourceFile, path: String) {
    let (articles, findings) = loadedAnalysis().analyzer.analyze(bytes, path: file.path)
    report.add(findings)
    report.indexed += articles.count
    let state = FileState(
      byteCount: bytes.count, modificationTime: file.modificationTime,
      sha256: MessageDigest.sha256(bytes))
    pending.append(IndexedFile(path: path, state: state, articles: articles))
  }

  private mutating func commit() throws(LibraryError) {
    guard !pending.isEmpty else { return }
    let gazetteer = loadedAnalysis().gazetteer
    try library.write(pending, placeNamed: { gazetteer.place($0) })
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func loadedAnalysis() -> (gazetteer: Gazetteer, analyzer: ArticleAnalyzer) {
    if let analysis { return analysis }
    let gazetteer = Gazetteer()
    let loaded = (gazetteer, ArticleAnalyzer(gazetteer: gazetteer))
    analysis = loaded
    return loaded
  }
}

/// What an indexing run did.
public struct IndexReport: Hashable, Sendable {
  /// Articles taken in, new or in place of others.
  public internal(set) var indexed = 0
  /// Files that were as the library knew them.
  public internal(set) var unchanged = 0
  /// Inputs that gave no article.
  public internal(set) var rejected = 0
  /// What the owner of the inputs should know, in the order of the inputs.
  public internal(set) var findings: [Finding] = []

  mutating func add(_ found: [Finding]) {
    findings += found
    rejected += found.count { $0.isRejection }
  }
}
