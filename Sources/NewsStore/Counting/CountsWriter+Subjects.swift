import GRDB

extension CountsWriter {
  /// The commonest names of a model, indicator or document.
  func names(of kind: SubjectKind, _ key: Int64) throws -> [String] {
    try tallies.commonest(kind.names, of: key, limit: kind.spellingLimit)
  }

  /// Counts anew and names anew; drops the row when nothing refers to it any more.
  mutating func update(_ kind: SubjectKind, _ key: Int64, _ change: SubjectChange) throws {
    let table = kind.rawValue
    if let id = newIDs[kind]?[key] {
      try database.run("INSERT INTO \(table) (\(table)_key, id) VALUES (?, ?)", [key, id])
    }
    let places = kind == .document ? "" : ", places = places + ?3"
    try database.run(
      """
      UPDATE \(table) SET \(kind.countColumn) = \(kind.countColumn) + ?2\(places)
      WHERE \(table)_key = ?1
      """, kind == .document ? [key, change.count] : [key, change.count, change.places])
    let count = try database.key(
      "SELECT \(kind.countColumn) FROM \(table) WHERE \(table)_key = ?", [key])
    if count == Int64(change.count), count > 0 { totals[kind.total, default: 0] += 1 }
    guard count > 0 else { return try drop(kind, key) }
    try updateWordings(of: kind, key)
    try updateNames(of: kind, key, formerNames: change.formerNames)
  }

  /// Drops a row that nothing refers to any more.
  mutating func drop(_ kind: SubjectKind, _ key: Int64) throws {
    totals[kind.total, default: 0] -= 1
    dropped[kind, default: []].insert(key)
    if kind == .indicator { try indicatorWords.replace(key, by: nil) }
    try database.run("DELETE FROM \(kind.rawValue) WHERE \(kind.rawValue)_key = ?", [key])
  }

  func updateWordings(of kind: SubjectKind, _ key: Int64) throws {
    for (column, tally) in kind.wordings {
      let wording = try tallies.commonest(tally, of: key, limit: 1).first
      try database.run(
        """
        UPDATE \(kind.rawValue) SET \(column) = ?2
        WHERE \(kind.rawValue)_key = ?1 AND \(column) IS NOT ?2
        """, [key, wording])
    }
  }

  mutating func updateNames(
    of kind: SubjectKind, _ key: Int64, formerNames: [String]
  ) throws {
    let names = try names(of: kind, key)
    guard let name = names.first,
      !names.elementsEqual(formerNames, by: { $0.utf8.elementsEqual($1.utf8) })
    else { return }
    try rename(kind, key, name, NameKeys(name, otherSpellings: Array(names.dropFirst())))
  }

  /// Writes a name, and what it is found by.
  mutating func rename(_ kind: SubjectKind, _ key: Int64, _ name: String, _ keys: NameKeys?) throws
  {
    let keys = keys ?? NameKeys(name)
    if kind == .indicator { try indicatorWords.replace(key, by: keys) }
    let nameColumn = kind == .document ? "number" : "name"
    let exact =
      kind == .indicator ? "other_exact = nullif(?5, ' ' || id || ' ')" : "words_exact = ?5"
    try database.run(
      """
      UPDATE \(kind.rawValue) SET \(nameColumn) = ?2, name_order = ?3, words_folded = ?4,
        \(exact)
      WHERE \(kind.rawValue)_key = ?1
      """, [key, name, keys.order, keys.folded, keys.exact])
  }
}
