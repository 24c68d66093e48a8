import GRDB

/// Hands out the keys of models, indicators and documents. A new one gets its key at once, and its row
/// when the batch is counted: that is then written once, with all that is known.
struct SubjectKeys {
  private let database: Database
  private(set) var known: WriterMemory.SubjectKeys
  /// The identities of those that have no row yet.
  private(set) var new: [SubjectKind: [Int64: String]] = [:]
  private var last: [SubjectKind: Int64] = [:]
  private var clusters: ModelClusters
  /// The rows of models that have been given to others.
  private var successors: [Int64: Int64] = [:]

  /// - Parameter known: keys that earlier batches have looked up.
  init(database: Database, known: WriterMemory.SubjectKeys) {
    self.database = database
    self.known = known
    clusters = ModelClusters(database: database)
  }

  /// The key of a model. A new identity may be a slip of another, and others slips of it.
  mutating func key(ofModel id: String, counting changes: inout CountChanges) throws -> Int64 {
    if let key = known[.model, id] { return key }
    let key =
      try storedKey(of: .model, id: id)
      ?? clusters.row(ofSlip: id, among: new[.model] ?? [:]) ?? newModel(id, counting: &changes)
    known[.model, id] = moved(key)
    return moved(key)
  }

  private mutating func newModel(
    _ id: String, counting changes: inout CountChanges
  ) throws -> Int64 {
    let key = try newKey(of: .model, id: id)
    for row in try clusters.gather(key, id: id, counting: &changes) {
      successors[row] = key
      known.move(.model, from: row, to: key)
      if new[.model]?.removeValue(forKey: row) != nil { changes.forgetModel(row) }
    }
    return key
  }

  /// The rows of models that have been given to others, with those that have them now.
  var movedModels: [Int64: Int64] {
    Dictionary(uniqueKeysWithValues: successors.keys.map { ($0, moved($0)) })
  }

  /// The row that has taken over what was another's in this batch.
  private func moved(_ key: Int64) -> Int64 {
    var key = key
    while let successor = successors[key] { key = successor }
    return key
  }

  /// The key of an identity.
  mutating func key(of kind: SubjectKind, id: String) throws -> Int64 {
    if let key = known[kind, id] { return key }
    let key = try storedKey(of: kind, id: id) ?? newKey(of: kind, id: id)
    known[kind, id] = key
    return key
  }

  private func storedKey(of kind: SubjectKind, id: String) throws -> Int64? {
    let table = kind.rawValue
    return try database.lookUp("SELECT \(table)_key FROM \(table) WHERE id = ?", [id])
  }

  private mutating func newKey(of kind: SubjectKind, id: String) throws -> Int64 {
    let table = kind.rawValue
    let key =
      try (last[kind] ?? database.lookUp("SELECT max(\(table)_key) FROM \(table)") ?? 0) + 1
    last[kind] = key
    new[kind, default: [:]][key] = id
    return key
  }
}
