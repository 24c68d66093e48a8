import Foundation
import GRDB
import NewsModel

/// Turns keys into the values that rows show, within one access to the database. What many rows
/// share is read once.
final class LibraryReader {
  let database: Database
  private var places: [Int64: Place] = [:]
  private var articles: [Int64: ArticleReference] = [:]

  init(database: Database) {
    self.database = database
  }

  /// A unit with those above it and what it is today.
  func place(_ key: Int64?) throws -> Place? {
    guard let key else { return nil }
    if let place = places[key] { return place }
    let rows = try database.rows(
      """
      SELECT p.id, p.level, p.kind, p.name, d.id, d.kind, d.name, v.id, v.kind, v.name
      FROM place p LEFT JOIN place d ON d.place_key = p.district_key
        LEFT JOIN place v ON v.place_key = p.province_key
      WHERE p.place_key = ?
      """, [key])
    guard let row = rows.first, let level = PlaceLevel(rawValue: row[1]) else { return nil }
    let place = Place(
      id: PlaceID(rawValue: row[0]), level: level, kind: row[2], name: row[3],
      district: parent(row, at: 4), province: parent(row, at: 7), current: try successors(of: key))
    places[key] = place
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
    let article = ArticleReference(
      id: row[0], title: row[1], published: CivilDate(column: row[2]), outlet: row[3])
    articles[key] = article
    return article
  }

  /// Where a fact stands, with its sentence: from the five columns of a row that begin at `index`
  /// with the article's key and go on with the ends of the range and of the passage.
  func evidence(_ row: Row, at index: Int) throws -> EvidenceReference {
    let key: Int64 = row[index]
    let range = Range(column: row[index + 1], row[index + 2])
    let passage = Range(column: row[index + 3], row[index + 4])
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

  private func text(of key: Int64, in range: Range<Int>) throws -> [UInt8] {
    let sql = """
      SELECT substr(CAST(text AS BLOB), ?2, ?3) FROM article_text WHERE article_key = ?1
      """
    let data = try Data.fetchOne(
      database.cachedStatement(sql: sql), arguments: [key, range.lowerBound + 1, range.count])
    return [UInt8](data ?? Data())
  }

  private func parent(_ row: Row, at index: Int) -> Place.Parent? {
    guard let id = row[index] as String? else { return nil }
    return Place.Parent(id: PlaceID(rawValue: id), kind: row[index + 1], name: row[index + 2])
  }

  private func successors(of key: Int64) throws -> [Place.CurrentUnit] {
    try database.rows(
      """
      SELECT id, kind, name, province FROM place_successor WHERE place_key = ? ORDER BY position
      """, [key]
    ).map {
      Place.CurrentUnit(
        id: PlaceID(rawValue: $0[0]), kind: $0[1], name: $0[2], province: $0[3])
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
  /// A range from two columns; empty when they are not in order.
  init(column start: Int, _ end: Int) {
    self = start..<Swift.max(start, end)
  }
}
