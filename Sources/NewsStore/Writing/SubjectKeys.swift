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
    let key = try knownKey(in: table, id: id) ?? newKey(in: table, id: id)
    if id.utf8.allSatisfy({ $0 < 0x80 }) { keys[kind, default: [:]][id] = key }
    return key
  }

  private func knownKey(in table: String, id: String) throws -> Int64? {
    try database.integer("SELECT \(table)_key FROM \(table) WHERE id = ?", [id])
  }

  /// Writes a row. `RETURNING` would say its key at once, but opens a table for the answer each time.
  private func newKey(in table: String, id: String) throws -> Int64 {
    try database.run("INSERT INTO \(table) (id) VALUES (?)", [id])
    return database.lastInsertedRowID
  }
}
