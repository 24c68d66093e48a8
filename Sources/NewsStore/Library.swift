import Foundation
import GRDB

/// An index of articles and of what was found in them: one SQLite file, written by one process and
/// read by any number.
///
/// Reads see a consistent state and go on while a writer writes. The asynchronous ones stop the
/// running statement when their task is cancelled, and throw `CancellationError` then.
///
///     let library = try Library(path: "library.sqlite", mode: .create)
///     try library.write([file])
///     let page = try await library.page(ListQuery(.communes), range: 0..<50)
///
/// - Writing: ``write(_:placeNamed:)``, ``fileState(path:)``
/// - Lists: ``page(_:range:)``, ``totals()``, ``article(id:)``
/// - Searching: ``search(_:limitPerGroup:)``, ``searchArticles(_:filter:order:limit:offset:)``
/// - Care: ``check()``, ``close()``
public final class Library: Sendable {
  /// Whether a missing index is created, and whether it may be written.
  public enum Mode: Hashable, Sendable {
    /// Created when there is none, else opened for writing.
    case create
    /// Opened for writing; it must be there.
    case readWrite
    /// Opened for reading only: also from folders where nothing may be written.
    case readOnly
  }

  /// The path of the file, as it was given.
  public let path: String

  /// Whether `write` can work.
  public var isWritable: Bool { writer != nil }

  /// How many processors there are: the writer keeps one of them busy.
  public static let processorCount = ProcessInfo.processInfo.activeProcessorCount

  let reader: any DatabaseReader
  let writer: DatabasePool?
  let memory = WriterMemory()
  let packing = TextPacking()
  let collectors = WordCollectors()
  let columns = ColumnCache()
  let memories = ReaderMemories()

  /// Opens an index.
  ///
  /// - Parameters:
  ///   - path: Where the file is, or is to be; its folder must be there.
  ///   - mode: Whether it is created, and whether it may be written.
  ///   - busyTimeout: How many seconds to wait for another process that is writing.
  /// - Throws: every kind of `LibraryError` but `busy`, which writing throws. A file that is not ours
  ///   is not opened, let alone changed.
  public init(path: String, mode: Mode, busyTimeout: Double = 5) throws(LibraryError) {
    self.path = path
    let opener = LibraryOpener(path: path, busyTimeout: busyTimeout, memories: memories)
    switch mode {
    case .create, .readWrite:
      let pool = try opener.openForWriting(creating: mode == .create)
      (reader, writer) = (pool, pool)
    case .readOnly:
      (reader, writer) = (try opener.openForReading(), nil)
    }
  }

  /// Whether a file is an index of an older version: opening it brings it up to date, which takes its
  /// time for a large one.
  public static func isOlder(path: String) -> Bool {
    guard case .coso(let version) = try? FileHeader(path: path).owner else { return false }
    return version < Schema.version
  }

  /// Closes the index. A writer leaves one single file behind, without a journal beside it, unless
  /// another process still reads.
  public func close() throws(LibraryError) {
    try translatingErrors(of: path) {
      try reader.close()
      guard writer != nil else { return }
      // The last connection that closes may take the journal away, but not if it only reads, as those
      // of a pool do that close last.
      let last = try DatabaseQueue(path: path)
      try last.read { try $0.execute(sql: "SELECT 1 FROM sqlite_schema") }
      try last.close()
    }
  }
}
