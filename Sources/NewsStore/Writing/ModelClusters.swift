import GRDB
import NewsModel
import VietnameseText

/// Brings a model and the slips of the hand of its name to one row, whichever of them is read first.
///
/// An identity that is new and may be mistyped goes with the row of what was meant. One that is spelled
/// well takes over the uses of rows that prove to be slips of it. So the rows are the same in whatever
/// order articles come, unless two names are as near to a third.
struct ModelClusters {
  let database: Database
  /// The identities that may be slips, with their keys; read once for a batch.
  private var odd: [String: Int64]?

  init(database: Database) {
    self.database = database
  }

  /// The row of a new identity; nil when it is to have one of its own.
  ///
  /// - Parameter new: identities that have no row yet.
  func row(ofSlip id: String, among new: [Int64: String]) throws -> Int64? {
    guard NameSlips.isOdd(key: id) else { return nil }
    let pattern = NameSlips.pattern(of: id, separator: "-")
    // Stars stand for letters and hyphens, so that also blanks may be wrong.
    let stored = try database.rows("SELECT id, model_key FROM model WHERE id GLOB ?", [pattern])
      .map { (id: try $0.at(0) as String, key: try $0.at(1) as Int64) }
    return (stored + new.map { (id: $0.value, key: $0.key) })
      .filter { NameSlips.isSlip(id, of: $0.id) }.min { $0.id < $1.id }?.key
  }

  /// Gives a new row the uses of those that are slips of it.
  ///
  /// - Returns: The rows that have lost theirs.
  mutating func gather(
    _ key: Int64, id: String, counting changes: inout CountChanges
  ) throws -> [Int64] {
    var odd = try self.odd ?? oddRows()
    odd[id] = nil
    let slips = odd.keys.filter { NameSlips.isSlip($0, of: id) }.sorted()
    let rows = slips.compactMap { odd.removeValue(forKey: $0) }
    for row in rows { try move(row, to: key, counting: &changes) }
    if NameSlips.isOdd(key: id) { odd[id] = key }
    self.odd = odd
    return rows
  }

  private func oddRows() throws -> [String: Int64] {
    var found: [String: Int64] = [:]
    for row in try database.rows("SELECT id, model_key FROM model") {
      let id: String = try row.at(0)
      if NameSlips.isOdd(key: id) { found[id] = try row.at(1) }
    }
    return found
  }

  /// Counts the uses of one row as another's. The row itself goes when it is found without any.
  private func move(
    _ row: Int64, to key: Int64, counting changes: inout CountChanges
  ) throws {
    let uses =
      "SELECT article_key, unit_key, name, kind, sponsor FROM model_use WHERE model_key = ?"
    for use in try database.rows(uses, [row]) {
      for (owner, sign) in [(row, -1), (key, 1)] {
        try changes.addModel(
          owner, unit: use.at(1), name: use.at(2), kind: use.at(3), sponsor: use.at(4), sign)
      }
    }
    let articles = "SELECT DISTINCT article_key FROM model_use WHERE model_key = ?"
    let (ofRow, ofKey) = try (
      database.integers(articles, [row]), database.integers(articles, [key])
    )
    changes.moveArticles(
      ofModel: row, ofRow.count, to: key, Set(ofRow).subtracting(ofKey).count)
    try database.run("UPDATE model_use SET model_key = ? WHERE model_key = ?", [key, row])
  }
}
