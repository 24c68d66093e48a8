import GRDB
import NewsModel
import Synchronization

/// What the writer keeps from batch to batch: keys that it has looked up and need not look up again, and
/// words that are still to be written.
///
/// That holds as long as nobody else writes and each batch is committed in the end. So a batch takes it
/// out and puts it back; with a transaction that comes to nothing it is forgotten.
final class WriterMemory: Sendable {
  /// What is known of a file.
  struct Contents: Sendable {
    /// SQLite's number of the state that the file was in; another process's commit changes it.
    var dataVersion: Int64 = 0
    /// Units whose rows are as the gazetteer has them.
    var places: [PlaceID: Int64] = [:]
    var subjects = SubjectKeys()
    var words = WordChanges()
    /// How many bands of recent editions there are; nil while nobody has counted them.
    var recentBandCount: Int?
  }

  /// The keys of models, indicators and documents.
  struct SubjectKeys: Sendable {
    /// By the bytes of identities, as SQLite compares them; dictionaries compare text by meaning.
    private var keys: [SubjectKind: [[UInt8]: Int64]] = [:]

    subscript(kind: SubjectKind, id: String) -> Int64? {
      get { keys[kind]?[Array(id.utf8)] }
      set { keys[kind, default: [:]][Array(id.utf8)] = newValue }
    }

    /// What had one row has another now.
    mutating func move(_ kind: SubjectKind, from row: Int64, to key: Int64) {
      keys[kind] = keys[kind]?.mapValues { $0 == row ? key : $0 }
    }

    var count: Int { keys.values.reduce(0) { $0 + $1.count } }

    /// Forgets rows that are gone.
    mutating func remove(_ gone: [SubjectKind: Set<Int64>]) {
      for (kind, gone) in gone where !gone.isEmpty {
        let lost = keys[kind]?.filter { gone.contains($0.value) } ?? [:]
        for id in lost.keys { keys[kind]?[id] = nil }
      }
    }
  }

  /// More subjects are forgotten together: most phrases occur once and would only fill the memory.
  private static let subjectLimit = 60_000
  /// More words are forgotten together; so many take 15 MB.
  private static let wordLimit = 400_000

  private let contents = Mutex(Contents())

  /// What still holds of the file that a transaction has begun to write.
  func take(_ database: Database) throws -> Contents {
    let version = try database.integer("PRAGMA data_version") ?? 0
    return contents.withLock { kept in
      defer { kept = Contents() }
      return kept.dataVersion == version ? kept : Contents(dataVersion: version)
    }
  }

  /// Forgets everything, before anything but a batch writes.
  func forget() { contents.withLock { $0 = Contents() } }

  /// Keeps what the next batch needs.
  func put(_ learnt: Contents) {
    contents.withLock { kept in
      kept = learnt
      if learnt.subjects.count > WriterMemory.subjectLimit { kept.subjects = SubjectKeys() }
      if learnt.words.isEmpty, learnt.words.known.count > WriterMemory.wordLimit {
        kept.words = WordChanges()
      }
    }
  }

  /// Writes the words that wait, before the transaction is committed.
  func writeWords(to database: Database) throws {
    var contents = try take(database)
    try contents.words.apply(to: database)
    put(contents)
  }
}
