import GRDB
import NewsModel

/// The statements that give a list's rows and their number.
struct ListStatement {
  /// What is read of each row.
  var columns: String
  /// The tables, joined.
  var tables: String
  /// The values for question marks in `tables`.
  var tableArguments = StatementArguments()
  var conditions = Conditions()
  /// What makes rows one, or nil.
  var grouping: String?
  /// The terms of the order, the most important first.
  var order: [OrderTerm] = []
  /// The values for question marks in `order`.
  var orderArguments = StatementArguments()
  /// Tables that the number of rows does not depend on: joined for columns and order only.
  var outerTables = ""
  /// The tables that rows are read from, in the order in which they are to be gone through; nil for
  /// `tables`.
  var rowTables: String?
  /// Lists that this one consists of, one after the other; none when it is one itself.
  var stretches: [ListStatement] = []
  /// Makes the row of the list.
  var item: (LibraryReader, Row) throws -> ListItem

  /// A term of an order.
  struct OrderTerm {
    var expression: String
    var isDescending = false
    /// Whether it stays as it is when the list is turned round: rows without a value come last.
    var isFixed = false

    static func ascending(_ expression: String) -> OrderTerm { OrderTerm(expression: expression) }
    static func descending(_ expression: String) -> OrderTerm {
      OrderTerm(expression: expression, isDescending: true)
    }
    /// Rows in which an expression is null come last.
    static func missingLast(_ expression: String) -> OrderTerm {
      OrderTerm(expression: "\(expression) IS NULL", isFixed: true)
    }

    func clause(isReversed: Bool, fromEnd: Bool) -> String {
      let isTurned = (isReversed && !isFixed) != fromEnd
      return expression + (isDescending != isTurned ? " DESC" : "")
    }
  }

  /// How many rows the whole list has.
  func total(_ reader: LibraryReader) throws -> Int {
    let from = " FROM \(tables)\(conditions.clause)"
    let sql =
      grouping.map { "SELECT count(*) FROM (SELECT 1\(from) GROUP BY \($0))" }
      ?? "SELECT count(*)\(from)"
    return Int(try reader.database.integer(sql, tableArguments + conditions.arguments) ?? 0)
  }

  /// A stretch of the rows of the whole list, which is gone through from the end that is nearer.
  func items(
    _ range: Range<Int>, of total: Int, isReversed: Bool, _ reader: LibraryReader
  ) throws -> [ListItem] {
    let mirrored = range.mirrored(in: total)
    guard stretches.isEmpty, mirrored.lowerBound < range.lowerBound else {
      return try items(range, isReversed: isReversed, reader)
    }
    return try items(mirrored, isReversed: isReversed, fromEnd: true, reader).reversed()
  }

  /// The rows with some keys, in the order of these.
  func items(_ keys: [[Int64]], _ reader: LibraryReader) throws -> [ListItem] {
    guard let columns = keys.first.map({ ["article_key", "position"].prefix($0.count) }) else {
      return []
    }
    let terms = columns.enumerated().map { "f.\($1) = json_extract(k.value, '$[\($0)]')" }
    let sql = """
      SELECT \(self.columns) FROM json_each(?) k CROSS JOIN \(tables) \
      ON \(terms.joined(separator: " AND "))\(outerTables) ORDER BY k.key
      """
    let list = "[" + keys.map(LibraryReader.list).joined(separator: ",") + "]"
    return try reader.database.rows(sql, [list]).map { try item(reader, $0) }
  }

  /// A stretch of the rows.
  ///
  /// - Parameter fromEnd: Whether places are counted, and rows given, from the list's end.
  func items(
    _ range: Range<Int>, isReversed: Bool, fromEnd: Bool = false, _ reader: LibraryReader
  ) throws -> [ListItem] {
    guard !range.isEmpty else { return [] }
    guard stretches.isEmpty else {
      return try stretchedItems(range, isReversed: isReversed, reader)
    }
    let grouped = grouping.map { " GROUP BY \($0)" } ?? ""
    let ordered = order.map { $0.clause(isReversed: isReversed, fromEnd: fromEnd) }
      .joined(separator: ", ")
    let sql = """
      SELECT \(columns) FROM \(rowTables ?? tables)\(outerTables)\(conditions.clause)\(grouped) \
      ORDER BY \(ordered) LIMIT ? OFFSET ?
      """
    let window: StatementArguments = [range.count, range.lowerBound]
    return try reader.database.rows(
      sql, tableArguments + conditions.arguments + orderArguments + window
    )
    .map { try item(reader, $0) }
  }

  private func stretchedItems(
    _ range: Range<Int>, isReversed: Bool, _ reader: LibraryReader
  ) throws -> [ListItem] {
    var items: [ListItem] = []
    var start = 0
    for stretch in stretches where items.count < range.count {
      let total = try stretch.total(reader)
      let wanted = range.clamped(to: start..<start + total)
      let part = wanted.lowerBound - start..<wanted.upperBound - start
      items += try stretch.items(part, isReversed: isReversed, reader)
      start += total
    }
    return items
  }
}
