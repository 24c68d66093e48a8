import NewsModel

/// Reads the records of one file one at a time, whatever containers they stand in.
///
///     let reader = try RecordReader(file)
///     while let record = reader.next() { … }
///     report(reader.findings)
///
/// Memory holds one record and the blocks of the streams it comes through, whatever the file's size.
public final class RecordReader {
  private let path: String
  private let context: ContainerContext
  private let file: FileStream?
  /// The containers that are open, the innermost last.
  private var open: [OpenContainer] = []
  private var count = 0

  /// Opens a file.
  ///
  /// - Throws: `.missing` or `.unreadable` when the system refuses, `.notAFile` when a folder or
  ///   device has taken the file's place.
  public convenience init(
    _ file: SourceFile, options: InputOptions = InputOptions()
  ) throws(IngestionError) {
    let stream = try FileStream(file)
    self.init(stream, path: file.path, options: options, file: stream)
  }

  /// A reader of the bytes of a whole file.
  ///
  /// - Parameter path: names the file in records and findings, and is not opened.
  public convenience init(
    _ bytes: [UInt8], path: String, options: InputOptions = InputOptions()
  ) {
    self.init(MemoryStream(bytes), path: path, options: options, file: nil)
  }

  private init(
    _ stream: any ByteStream, path: String, options: InputOptions, file: FileStream?
  ) {
    self.path = path
    self.file = file
    context = ContainerContext(
      place: path, depth: 0, options: options, names: FieldNames(mappings: options.mappings),
      log: FindingLog())
    open = [OpenContainer(stream, name: path, context)]
  }

  /// What the owner of the file should know of the records so far.
  public var findings: [Finding] { context.log.findings }

  /// The next record, or nil at the end.
  public func next() -> SourceRecord? {
    while let innermost = open.last {
      switch innermost.container?.next() {
      case .record(let record):
        count += 1
        return SourceRecord(
          path: path, number: count - 1, place: innermost.context.place, bytes: record.bytes,
          content: record.content, metadata: record.metadata)
      case .member(let name, let stream):
        open.append(OpenContainer(stream, name: name, innermost.context.inside(name)))
      case nil:
        innermost.close()
        open.removeLast()
      }
    }
    return nil
  }

  /// How many bytes of the file have been read, as they lie on the disk.
  public var position: Int { file?.byteCount ?? 0 }

  /// Reads the file to its end, and gives its size and the SHA-256 of its bytes, 64 lower-case
  /// hexadecimal digits; nil for bytes in memory.
  public func finish() -> (byteCount: Int, sha256: String)? {
    guard let file else { return nil }
    let digest = file.finish()
    return (file.byteCount, digest)
  }
}
