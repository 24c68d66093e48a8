import CSQLiteSettings
import Foundation
import GRDB

/// Opens the file of a library in the way that its state and place allow.
struct LibraryOpener {
  let path: String
  let busyTimeout: Double
  /// What is told of each connection that is opened.
  var memories = ReaderMemories()
  /// Whether the system lets a file, or a file in a folder, be written.
  var canWrite: (String) -> Bool = { FileManager.default.isWritableFile(atPath: $0) }

  /// A pool that reads and writes; a new or older file is brought to the current schema first.
  func openForWriting(creating: Bool) throws(LibraryError) -> DatabasePool {
    let version = try schemaVersion(creating: creating)
    guard isWritable else { throw LibraryError(kind: .readOnly, path: path) }
    let isNew = !FileManager.default.fileExists(atPath: target)
    return try translatingErrors(of: path) {
      // A file that was only begun, on a full disk say, would be taken for another program's.
      var isFinished = false
      defer { if isNew, !isFinished { unlink(target) } }
      // The tables are made before the file goes into WAL mode, so that its header says at once
      // whose it is.
      if version < Schema.version { try migrate() }
      isFinished = true
      return try DatabasePool(path: path, configuration: configuration)
    }
  }

  /// A reader for a file in any state: beside a writer, at rest, or where nothing may be written.
  func openForReading() throws(LibraryError) -> any DatabaseReader {
    let version = try schemaVersion(creating: false)
    if isWritable {
      return try openForWriting(creating: false)
    }
    guard version == Schema.version else { throw LibraryError(kind: .readOnly, path: path) }
    return try translatingErrors(of: path) { try openUnwritable() }
  }

  /// The version of the file's schema, 0 for one that is still to be made.
  private func schemaVersion(creating: Bool) throws(LibraryError) -> Int {
    let owner: FileHeader.Owner
    do {
      owner = try FileHeader(path: path).owner
    } catch {
      guard creating, error.kind == .missing else { throw error }
      try checkFolder()
      return 0
    }
    switch owner {
    case .coso(let version) where version > Schema.version:
      throw LibraryError(
        kind: .newer(found: version, supported: Schema.version), path: path)
    case .coso(let version): return version
    case .nobody where creating: return 0
    case .nobody, .notADatabase: throw LibraryError(kind: .notADatabase, path: path)
    case .foreign: throw LibraryError(kind: .foreign, path: path)
    }
  }

  private func checkFolder() throws(LibraryError) {
    guard canWrite(folder) else {
      throw LibraryError(kind: .notCreatable, path: path)
    }
  }

  private func migrate() throws {
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try Schema.migrator.migrate(queue)
    try queue.close()
  }

  /// Without the right to write, SQLite cannot make the files it coordinates with. A file that no
  /// writer has left a journal beside does not change either, so none are needed.
  private func openUnwritable() throws -> DatabaseQueue {
    var configuration = configuration
    configuration.readonly = true
    guard try isAtRest() else {
      return try DatabaseQueue(path: path, configuration: configuration)
    }
    var allowed = CharacterSet.urlPathAllowed
    allowed.remove(charactersIn: "?#%")
    let escaped = path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
    return try DatabaseQueue(path: "file:\(escaped)?immutable=1", configuration: configuration)
  }

  /// Whether no writer has left changes beside the file.
  private func isAtRest() throws -> Bool {
    let files = FileManager.default
    let journal = target + "-wal"
    guard files.fileExists(atPath: journal) else { return true }
    return try files.attributesOfItem(atPath: journal)[.size] as? Int == 0
  }

  /// What holds for all connections, once and before there are any.
  private static let settings: Void = {
    sqlite_settings_forgo_statistics()
    sqlite_settings_keep_pages_apart()
  }()

  private var configuration: Configuration {
    LibraryOpener.settings
    var configuration = Configuration()
    configuration.label = "coso"
    configuration.busyMode = .timeout(busyTimeout)
    configuration.maximumReaderCount = 4
    // Those of the writer span several batches.
    configuration.allowsUnsafeTransactions = true
    let memories = memories
    configuration.prepareDatabase { database in
      memories.open(database)
      try database.execute(
        sql: "PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY; PRAGMA secure_delete = OFF")
      if !database.configuration.readonly {
        // Of a new file: texts fill pages of this size better than smaller ones.
        try database.execute(sql: "PRAGMA page_size = 8192")
        // A batch changes rows all over the file: its pages stay in memory.
        try database.execute(
          sql: """
            PRAGMA cache_size = -\(LibraryOpener.writerCache >> 10);
            PRAGMA wal_autocheckpoint = \(LibraryOpener.leastJournal)
            """)
        // SQLite makes a table of the allowed values for each row. They are there for other programs: ours
        // writes the names of cases.
        try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
      }
      for function in NameWords.functions + [NameOrder.function] + PackedTexts.functions {
        database.add(function: function)
      }
    }
    return configuration
  }

  /// How many bytes of pages a writer holds at most: an eighth of the machine's memory, but no more than
  /// 1 GB. At a million articles each new one changes 25 pages that are not among the latest 64 MB.
  private static let writerCache: UInt64 = {
    let share = ProcessInfo.processInfo.physicalMemory / 8
    return min(max(share, 64 << 20), 1 << 30)
  }()

  /// How many pages the journal has before they are copied to the file.
  private static let leastJournal: Int64 = 16_384

  /// Lets the journal grow with the file, to a third of it: each commit of a long run changes most pages of facts
  /// and identities again, and the more commits are copied at once, the fewer pages are.
  static func limitJournal(of database: Database) throws {
    let pages = try database.integer("PRAGMA page_count") ?? 0
    try database.execute(sql: "PRAGMA wal_autocheckpoint = \(max(leastJournal, pages / 3))")
  }

  /// Whether the file, or the place where it will be, may be written, and its journal beside it.
  private var isWritable: Bool {
    (!FileManager.default.fileExists(atPath: target) || canWrite(target)) && canWrite(folder)
  }

  /// The file itself: SQLite puts its journal beside it, not beside a link to it.
  private var target: String { (path as NSString).resolvingSymlinksInPath }

  private var folder: String {
    let parent = (target as NSString).deletingLastPathComponent
    return parent.isEmpty ? "." : parent
  }
}
