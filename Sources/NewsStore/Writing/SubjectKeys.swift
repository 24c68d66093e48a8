import GRDB

/// Hands out the keys of models, indicators and documents, and writes the rows of new ones. Within
/// a batch each is looked up once.
struct SubjectKeys {
  private let database: Database
  private var keys: [SubjectKind: [String: Int64]] = [:]

  init(database: Database) {
    self.database = database
  }

  /// The key of an identity. Identities are ASCII, so that dictionaries compare them as SQLite does.
  mutating func key(of kind: SubjectKind, id: String) throws -> Int64 {
    if let key = keys[kind]?[id] { return key }
    let table = kind.rawValue
    let key = try database.key(
      """
      INSERT INTO \(table) (id) VALUES (?) ON CONFLICT (id) DO UPDATE SET id = id
      RETURNING \(table)_key
      """, [id])
    if id.utf8.allSatisfy({ $0 < 0x80 }) { keys[kind, default: [:]][id] = key }
    return key
  }
}
