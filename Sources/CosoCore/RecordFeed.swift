import ArticleIngestion
import NewsModel
import NewsStore

/// Deals out the records of the files that a library does not have as they are now, in order.
struct RecordFeed {
  /// So many bytes of records, or so many records, make a chunk.
  private static let chunkBytes = 64 << 10
  private static let chunkRecords = 64
  /// So many files' states are looked up at once.
  private static let lookAhead = 256

  private let files: [SourceFile]
  private let library: Library
  private let options: InputOptions
  private let readsAgain: Bool
  private var position = 0
  private var reader: RecordReader?
  private var path = ""
  /// The identities that the library has from the open file.
  private var knownIDs: Set<String> = []
  private var states: [FileState?] = []
  private var paths: [String] = []
  /// How long reading has taken.
  private(set) var duration = Duration.zero

  /// - Parameter readsAgain: whether files are analyzed that the library has as they are.
  init(_ files: [SourceFile], library: Library, options: InputOptions, readsAgain: Bool) {
    self.files = files
    self.library = library
    self.options = options
    self.readsAgain = readsAgain
  }

  /// The next records; nil when there are no more.
  mutating func next() throws(LibraryError) -> RecordChunk? {
    guard position < files.count else { return nil }
    let start = ContinuousClock.now
    defer { duration += ContinuousClock.now - start }
    let file = files[position]
    if reader == nil, let chunk = try open(file) {
      position += 1
      return chunk
    }
    return nextRecords(of: file)
  }

  /// Opens a file, or says at once what becomes of it.
  private mutating func open(_ file: SourceFile) throws(LibraryError) -> RecordChunk? {
    if position % RecordFeed.lookAhead == 0 || paths.isEmpty { try lookUpStates() }
    path = paths[position % RecordFeed.lookAhead]
    let isNew = readsAgain || file.path == "-"
    let former = isNew ? nil : states[position % RecordFeed.lookAhead]
    var chunk = RecordChunk(file: file, path: path, state: file.state)
    if let former, former.isLike(file) {
      chunk.fate = .unchanged
      return chunk
    }
    do throws(IngestionError) {
      if let former, former.byteCount == file.byteCount, try isSame(file, former.sha256) {
        chunk.fate = .touched
        chunk.state.sha256 = former.sha256
        return chunk
      }
      reader = try RecordReader(file, options: options)
    } catch {
      chunk.fate = .failed
      chunk.findings = [error.finding]
      return chunk
    }
    knownIDs = readsAgain ? [] : try library.articleIDs(fromFile: path)
    return nil
  }

  /// Whether a file still has the bytes that it had.
  private func isSame(_ file: SourceFile, _ sha256: String) throws(IngestionError) -> Bool {
    try RecordReader(file, options: options).finish()?.sha256 == sha256
  }

  private mutating func nextRecords(of file: SourceFile) -> RecordChunk? {
    var chunk = RecordChunk(file: file, path: path, state: file.state)
    guard let reader else { return nil }
    var byteCount = 0
    while byteCount < RecordFeed.chunkBytes, chunk.records.count < RecordFeed.chunkRecords {
      guard let record = reader.next() else {
        end(&chunk, reader)
        return chunk
      }
      byteCount += record.byteCount
      if !knownIDs.isEmpty, knownIDs.contains(record.articleID) {
        chunk.known.append(.init(id: record.articleID, record: record.number))
      } else {
        chunk.records.append(record)
      }
    }
    chunk.isLast = false
    chunk.position = reader.position
    return chunk
  }

  private mutating func end(_ chunk: inout RecordChunk, _ reader: RecordReader) {
    chunk.findings = reader.findings
    if let (byteCount, sha256) = reader.finish() {
      chunk.state.byteCount = byteCount
      chunk.state.sha256 = sha256
    }
    chunk.position = chunk.file.byteCount
    self.reader = nil
    position += 1
  }

  private mutating func lookUpStates() throws(LibraryError) {
    let start = position - position % RecordFeed.lookAhead
    let next = files[start..<min(files.count, start + RecordFeed.lookAhead)]
    paths = next.map(\.canonicalPath)
    states = try library.fileStates(paths: paths)
  }
}

extension SourceFile {
  /// What is known of a file before it is read.
  fileprivate var state: FileState {
    FileState(byteCount: byteCount, modificationTime: modificationTime, sha256: "")
  }
}

extension FileState {
  /// Whether a file has the size and time that are noted.
  fileprivate func isLike(_ file: SourceFile) -> Bool {
    byteCount == file.byteCount && modificationTime == file.modificationTime
  }
}
