import ArticleIngestion
import NewsModel
import NewsStore

/// Deals out the records of the files that a library does not have as they are now, in batches and
/// in order.
struct RecordFeed {
  private let files: [SourceFile]
  private let library: Library
  private let options: InputOptions
  private var reader: RecordReader?
  private var recordCount = 0
  /// How many files have been read or passed over.
  private(set) var position = 0
  /// How many of them the library has as they are.
  private(set) var unchangedCount = 0

  init(_ files: [SourceFile], library: Library, options: InputOptions) {
    self.files = files
    self.library = library
    self.options = options
  }

  /// The next records, of together about so many bytes; nil when there are no more.
  mutating func next(bytes limit: Int) throws(LibraryError) -> [FilePart]? {
    var batch: [FilePart] = []
    var byteCount = 0
    while position < files.count, byteCount < limit {
      let file = files[position]
      if reader == nil, try isUnchanged(file) {
        unchangedCount += 1
        position += 1
      } else {
        batch.append(part(of: file, bytes: limit - byteCount, &byteCount))
      }
    }
    return batch.isEmpty ? nil : batch
  }

  /// The next records of the file at the position.
  private mutating func part(
    of file: SourceFile, bytes limit: Int, _ byteCount: inout Int
  ) -> FilePart {
    var part = FilePart(
      file: file, records: [], extent: nil,
      state: FileState(byteCount: -1, modificationTime: file.modificationTime, sha256: ""),
      findings: [])
    do throws(IngestionError) {
      let isFirst = reader == nil
      let source = try openReader(of: file)
      let end = byteCount + limit
      while byteCount < end, let record = source.next() {
        byteCount += record.byteCount
        part.records.append(record)
      }
      close(&part, source, isFirst: isFirst, isLast: byteCount < end)
      byteCount += 1
    } catch {
      part.findings = [error.finding]
      position += 1
    }
    return part
  }

  private func openReader(of file: SourceFile) throws(IngestionError) -> RecordReader {
    if let reader { return reader }
    return try RecordReader(file, options: options)
  }

  private mutating func close(
    _ part: inout FilePart, _ source: RecordReader, isFirst: Bool, isLast: Bool
  ) {
    reader = isLast ? nil : source
    guard isLast else {
      part.extent = isFirst ? .first : .middle
      return
    }
    position += 1
    part.extent = isFirst ? .whole : .last
    part.findings = source.findings
    if let (byteCount, sha256) = source.finish() {
      part.state.byteCount = byteCount
      part.state.sha256 = sha256
    }
  }

  private func isUnchanged(_ file: SourceFile) throws(LibraryError) -> Bool {
    guard file.path != "-", let known = try library.fileState(path: file.canonicalPath) else {
      return false
    }
    return known.byteCount == file.byteCount && known.modificationTime == file.modificationTime
  }
}
