import Foundation
import GRDB
import NewsModel

/// Turns keys into the values that rows show, within one access to the database. What many rows
/// share is read once.
final class LibraryReader {
  let database: Database
  let texts: PackedTexts
  private var articles: [Int64: ArticleReference] = [:]

  /// The text that was read last.
  private var latest: (key: Int64, text: [UInt8])?

  private let cache: ColumnCache
  /// What later accesses need again.
  var memory: ReaderMemory

  /// - Parameters:
  ///   - columns: What earlier accesses have read of the articles' columns.
  ///   - memory: What else they have read.
  init(
    database: Database, columns: ColumnCache = ColumnCache(), memory: ReaderMemory = ReaderMemory()
  ) {
    self.database = database
    self.memory = memory
    texts = PackedTexts(database: database, dictionaries: memory.dictionaries)
    cache = columns
  }

  /// The columns of the articles, by their numbers.
  func columns() throws -> ArticleColumns { try cache.columns(in: database) }

  /// The names of all units, models or documents.
  func names(of kind: NameTable.Kind) throws -> NameTable {
    if let names = memory.names[kind] { return names }
    let names = try NameTable(kind, database)
    memory.names[kind] = names
    return names
  }

  /// A unit with those above it and what it is today.
  func place(_ key: Int64?) throws -> Place? {
    guard let key else { return nil }
    if let place = memory.places[key] { return place }
    let rows = try database.rows(
      """
      SELECT p.id, p.level, p.kind, p.name, d.id, d.kind, d.name, v.id, v.kind, v.name,
        p.valid_from, p.valid_to
      FROM place p LEFT JOIN place d ON d.place_key = p.district_key
        LEFT JOIN place v ON v.place_key = p.province_key
      WHERE p.place_key = ?
      """, [key])
    guard let row = rows.first, let level = try PlaceLevel(rawValue: row.at(1)) else { return nil }
    let place = try Place(
      id: PlaceID(rawValue: row.at(0)), level: level, kind: row.at(2), name: row.at(3),
      district: parent(row, at: 4), province: parent(row, at: 7), current: try successors(of: key),
      validFrom: CivilDate(column: row.at(10)), validTo: CivilDate(column: row.at(11)))
    memory.places[key] = place
    return place
  }

  /// An article as rows name it.
  func article(_ key: Int64) throws -> ArticleReference {
    if let article = articles[key] { return article }
    let rows = try database.rows(
      "SELECT id, label, published, outlet FROM article WHERE article_key = ?", [key])
    guard let row = rows.first else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "no article \(key)")
    }
    return try article(key, of: row, at: 0)
  }

  /// An article as rows name it, from the four columns of a row that begin at `index`.
  func article(_ key: Int64, of row: Row, at index: Int) throws -> ArticleReference {
    let article = try ArticleReference(
      id: row.at(index), title: row.at(index + 1), published: CivilDate(column: row.at(index + 2)),
      outlet: row.at(index + 3))
    articles[key] = article
    return article
  }

  /// Where a fact stands, with its sentence: from the five columns of a row that begin at `index`
  /// with the article's key and go on with the ends of the range and of the passage.
  func evidence(_ row: Row, at index: Int) throws -> EvidenceReference {
    let key: Int64 = try row.at(index)
    let range = try Range(column: row.at(index + 1), row.at(index + 2))
    let passage = try Range(column: row.at(index + 3), row.at(index + 4))
    let bytes = try text(of: key, in: passage)
    let highlight = range.clamped(to: passage)
    return EvidenceReference(
      article: try article(key), range: range,
      passage: Passage(
        text: TextExcerpt.string(bytes[...]),
        highlights: highlight.isEmpty
          ? []
          : [
            Range(
              column: highlight.lowerBound - passage.lowerBound,
              highlight.upperBound - passage.lowerBound)
          ]))
  }

  /// The cleaned text of an article.
  func text(of key: Int64) throws -> String? {
    try texts.text(of: key).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Facts of one article mostly come one after the other.
  private func text(of key: Int64, in range: Range<Int>) throws -> [UInt8] {
    let text = try latest.flatMap { $0.key == key ? $0.text : nil } ?? texts.text(of: key) ?? []
    latest = (key, text)
    return Array(text[range.clamped(to: text.indices)])
  }

  private func parent(_ row: Row, at index: Int) throws -> Place.Parent? {
    guard let id = try row.at(index) as String? else { return nil }
    return try Place.Parent(
      id: PlaceID(rawValue: id), kind: row.at(index + 1), name: row.at(index + 2))
  }

  private func successors(of key: Int64) throws -> [Place.CurrentUnit] {
    try database.rows(
      """
      SELECT id, kind, name, province FROM place_successor WHERE place_key = ? ORDER BY position
      """, [key]
    ).map {
      try Place.CurrentUnit(
        id: PlaceID(rawValue: $0.at(0)), kind: $0.at(1), name: $0.at(2), province: $0.at(3))
    }
  }
}

extension CivilDate {
  /// The date of a column, which is null for none.
  init?(column: String?) {
    guard let column else { return nil }
    self.init(iso8601: column)
  }
}

extension Range<Int> {
  /// A range from two columns; empty when they are not in order, and never so large that reckoning
  /// with it could overflow.
  init(column start: Int, _ end: Int) {
    let bounds = 0...(1 << 40)
    let start = Swift.min(Swift.max(start, bounds.lowerBound), bounds.upperBound)
    self = start..<Swift.min(Swift.max(start, end), bounds.upperBound)
  }
}
