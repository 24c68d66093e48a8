import GRDB
import NewsModel
import Synchronization

/// Keys that the writer has looked up and need not look up again for the next batch.
///
/// They hold as long as nobody else writes and each batch is committed in the end. So a batch takes them
/// out and puts them back; with a transaction that comes to nothing they are forgotten.
final class WriterMemory: Sendable {
  /// What is known of a file.
  struct Keys: Sendable {
    /// SQLite's number of the state that the file was in; another process's commit changes it.
    var dataVersion: Int64 = 0
    /// Units whose rows are as the gazetteer has them.
    var places: [PlaceID: Int64] = [:]
    var subjects = SubjectKeys()
    var words = KnownWords()
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
      for (kind, gone) in gone { keys[kind] = keys[kind]?.filter { !gone.contains($0.value) } }
    }
  }

  /// More subjects are forgotten together: most phrases occur once and would only fill the memory.
  private static let subjectLimit = 60_000
  /// More words are forgotten together; so many take 15 MB.
  private static let wordLimit = 400_000

  private let keys = Mutex(Keys())

  /// What still holds of the file that a transaction has begun to write.
  func take(_ database: Database) throws -> Keys {
    let version = try database.integer("PRAGMA data_version") ?? 0
    return keys.withLock { kept in
      defer { kept = Keys() }
      return kept.dataVersion == version ? kept : Keys(dataVersion: version)
    }
  }

  /// Forgets everything, before anything but a batch writes.
  func forget() { keys.withLock { $0 = Keys() } }

  /// Keeps keys for the next batch.
  func put(_ learnt: Keys) {
    keys.withLock { kept in
      kept = learnt
      if learnt.subjects.count > WriterMemory.subjectLimit { kept.subjects = SubjectKeys() }
      if learnt.words.count > WriterMemory.wordLimit { kept.words = KnownWords() }
    }
  }
}
