import GRDB
import NewsModel

/// The facts that count under some units, in the order of the units' names, the newest of each first.
///
/// The units are gone through until the rows that are wanted are reached, and only theirs are put in
/// order.
struct PlacedFacts: TurnableRowOrder {
  let count: Int
  private let database: Database
  private let table: FactTable
  private let units: [Unit]
  /// The model or indicator that the facts are about, if they are about one.
  private let subject: Int64?

  private struct Unit {
    /// Nil for the facts without a unit.
    var key: Int64?
    var count: Int
  }

  private init(_ table: FactTable, _ units: [Unit], about subject: Int64?, _ database: Database) {
    (self.table, self.units, self.subject, self.database) = (table, units, subject, database)
    count = units.reduce(0) { $0 + $1.count }
  }

  /// - Parameter filter: What the units must be; it asks for nothing else.
  init(_ table: FactTable, of filter: LibraryFilter, _ database: Database) throws {
    var conditions = Conditions()
    filter.requirePlaces(of: "p.place_key", &conditions)
    let units = try database.rows(
      """
      SELECT p.place_key, \(PlacedFacts.count(of: table)) FROM place p\(conditions.clause)
      ORDER BY p.name_order, p.place_key
      """, conditions.arguments
    ).map { Unit(key: try $0.at(0), count: try $0.at(1)) }
    self.init(table, units, about: nil, database)
  }

  /// All facts about a model or an indicator, which is given by its identity: behind those of the units
  /// come those that have none, also when the list is turned round.
  static func all(
    _ table: FactTable, about id: String, _ database: Database
  ) throws -> ConsecutiveRows {
    let subject = table == .metric ? "indicator" : "model"
    let key = try database.integer("SELECT \(subject)_key FROM \(subject) WHERE id = ?", [id])
    let units = try database.rows(
      """
      SELECT u.unit_key, u.facts FROM (
        SELECT unit_key, count(*) AS facts FROM \(table.rawValue) WHERE \(subject)_key = ?
        GROUP BY unit_key) u LEFT JOIN place p ON p.place_key = u.unit_key
      ORDER BY p.name_order, u.unit_key
      """, [key]
    ).map { Unit(key: try $0.at(0), count: try $0.at(1)) }
    let parts = [units.filter { $0.key != nil }, units.filter { $0.key == nil }]
    return ConsecutiveRows(parts: parts.map { PlacedFacts(table, $0, about: key, database) })
  }

  func keys(_ range: Range<Int>, fromEnd: Bool) throws -> [[Int64]] {
    var (keys, start) = ([[Int64]](), 0)
    for unit in fromEnd ? units.reversed() : units where start < range.upperBound {
      let wanted = range.clamped(to: start..<start + unit.count)
      if !wanted.isEmpty {
        let own = wanted.lowerBound - start..<wanted.upperBound - start
        keys += try self.keys(own, of: unit.key, fromEnd: fromEnd)
      }
      start += unit.count
    }
    return keys
  }

  private func keys(_ range: Range<Int>, of unit: Int64?, fromEnd: Bool) throws -> [[Int64]] {
    let isAbout = subject == nil ? "" : " AND \(table == .metric ? "indicator" : "model")_key = ?4"
    var arguments: StatementArguments = [unit, range.count, range.lowerBound]
    if let subject { arguments += [subject] }
    return try database.rows(
      """
      SELECT article_key, position FROM \(table.rawValue) WHERE unit_key IS ?1\(isAbout)
      ORDER BY article_key \(fromEnd ? "" : "DESC"), position \(fromEnd ? "DESC" : "")
      LIMIT ?2 OFFSET ?3
      """, arguments
    ).map { [try $0.at(0), try $0.at(1)] }
  }

  /// How many facts a unit has itself: of very many they are not counted, as the writer keeps how many
  /// there are with those of the units directly below it.
  private static func count(of table: FactTable) -> String {
    guard table == .metric else {
      return "(SELECT count(*) FROM \(table.rawValue) f WHERE f.unit_key = p.place_key)"
    }
    return """
      p.metrics - coalesce(
        (SELECT sum(q.metrics) FROM place q WHERE q.parent_key = p.place_key), 0)
      """
  }
}
