import Foundation
import GRDB

/// A row of a ``NameTable``, as the columns of the index have it.
struct NameRow {
  let key: Int64
  /// The words of its names, without marks and with them.
  let folded: Data
  let exact: Data
  /// The name by which the order is told, without marks.
  let ranked: Data

  /// From the first four columns of a row.
  init(_ row: Row) throws {
    (key, folded, exact, ranked) = try (row.at(0), row.at(1), row.at(2), row.at(3))
  }
}

extension NameTable {
  /// What there are tables of.
  enum Kind: String, CaseIterable, Sendable {
    case place, model, document
  }

  /// Reads the names of a kind.
  ///
  /// - Complexity: linear in the names, and the logarithm of their number.
  init(_ kind: Kind, _ database: Database) throws {
    self.init()
    switch kind {
    case .place: try readPlaces(database)
    case .model, .document: try readSubjects(kind.rawValue, database)
    }
  }

  private mutating func readSubjects(_ table: String, _ database: Database) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT \(table)_key, words_folded, words_exact, words_folded FROM \(table)
        ORDER BY articles DESC, name_order, id
        """)
    while let row = try rows.next() { append(try NameRow(row), isFound: true) }
  }

  /// Units of all levels and times that have content, and those of today that were made of such; and all
  /// that may lie above them. Their kinds belong to the words, but not to the name by which they are
  /// ordered.
  private mutating func readPlaces(_ database: Database) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT p.place_key, p.words_folded, p.words_exact, p.name_folded, p.district_key,
          p.province_key, p.is_listed OR p.place_key IN (
            SELECT t.today_key FROM place q CROSS JOIN place_today t USING (place_key)
            WHERE q.is_listed) AS is_found
        FROM place p WHERE is_found OR p.level <> 'commune'
        ORDER BY p.articles DESC, p.name_order, p.place_key
        """)
    var parents: [[Int64]] = []
    while let row = try rows.next() {
      append(try NameRow(row), isFound: try row.at(6))
      parents.append(try [row.at(4), row.at(5)].compactMap { $0 as Int64? })
    }
    setParents(parents)
  }
}
