import GRDB

/// How often members occur in their owners: what is counted once each, or must be known by its
/// commonest wording, can then be kept up to date without reading all facts again.
struct TallyTable {
  let database: Database

  /// What a change means to the owner.
  enum Outcome {
    case appeared, disappeared, stayed
  }

  /// Changes the number of occurrences.
  func change(_ tally: CountChanges.Tally, by difference: Int) throws -> Outcome {
    guard difference != 0 else { return .stayed }
    let key: ColumnValues = [tally.kind.rawValue, tally.owner, tally.member]
    let former = try database.lookUp(
      "SELECT uses FROM tally WHERE kind = ? AND owner = ? AND member = ?", key)
    guard let former else {
      try database.run(
        "INSERT INTO tally (kind, owner, member, uses) VALUES (?, ?, ?, ?)", key + [difference])
      return .appeared
    }
    guard former + Int64(difference) > 0 else {
      try database.run("DELETE FROM tally WHERE kind = ? AND owner = ? AND member = ?", key)
      return .disappeared
    }
    try database.run(
      "UPDATE tally SET uses = uses + ?4 WHERE kind = ?1 AND owner = ?2 AND member = ?3",
      key + [difference])
    return .stayed
  }

  /// The commonest wordings, of equals the one that sorts first; of a document's numbers full ones,
  /// which have letters, come before short ones.
  func commonest(_ kind: TallyKind, of owner: Int64, limit: Int) throws -> [String] {
    let fullFirst = kind == .documentNumber ? "member GLOB '*[A-Z]*' DESC, " : ""
    let sql = """
      SELECT member FROM tally WHERE kind = ? AND owner = ?
      ORDER BY \(fullFirst)uses DESC, member LIMIT ?
      """
    return try String.fetchAll(
      database.cachedStatement(sql: sql), arguments: [kind.rawValue, owner, limit])
  }
}
