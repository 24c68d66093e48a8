import GRDB
import NewsModel

/// The facts that count under some units, in the order of the units' names, the newest of each first.
///
/// The units are gone through until the rows that are wanted are reached, and only theirs are put in
/// order.
struct PlacedFacts: RowOrder {
  let count: Int
  private let database: Database
  private let table: FactTable
  private let units: [(key: Int64, count: Int)]

  /// - Parameter filter: What the units must be; it asks for nothing else.
  init(_ table: FactTable, of filter: LibraryFilter, _ database: Database) throws {
    var conditions = Conditions()
    filter.requirePlaces(of: "p.place_key", &conditions)
    units = try database.rows(
      """
      SELECT p.place_key, \(PlacedFacts.count(of: table)) FROM place p\(conditions.clause)
      ORDER BY p.name_order, p.place_key
      """, conditions.arguments
    ).map { (try $0.at(0), try $0.at(1)) }
    count = units.reduce(0) { $0 + $1.count }
    (self.table, self.database) = (table, database)
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

  private func keys(_ range: Range<Int>, of unit: Int64, fromEnd: Bool) throws -> [[Int64]] {
    try database.rows(
      """
      SELECT article_key, position FROM \(table.rawValue) WHERE unit_key = ?
      ORDER BY article_key \(fromEnd ? "" : "DESC"), position \(fromEnd ? "DESC" : "")
      LIMIT ? OFFSET ?
      """, [unit, range.count, range.lowerBound]
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
