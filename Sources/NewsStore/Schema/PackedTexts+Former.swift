import Foundation
import GRDB

extension PackedTexts {
  /// Packs the texts of the table `former_text`, which has them as earlier versions had, and drops it.
  func takeOverFormer() throws {
    let keys = try database.integers("SELECT article_key FROM former_text ORDER BY article_key")
    let writer = try writer {
      // Texts of all times, and no more than make a dictionary.
      let step = max(1, keys.count / 1_000)
      return try stride(from: 0, to: keys.count, by: step).map { try former(keys[$0]).text }
    }
    for key in keys { try writer.write(former(key), key: key) }
    try database.execute(sql: "DROP TABLE former_text")
  }

  private func former(_ key: Int64) throws -> Entry {
    let row = try database.rows(
      """
      SELECT CAST(text AS BLOB), paragraphs, lines, CAST(raw_text AS BLOB), raw_is_whole
      FROM former_text WHERE article_key = ?
      """, [key]
    ).first
    guard let row else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    return try Entry(
      text: [UInt8](row.at(0) as Data), paragraphs: row.at(1), lines: row.at(2),
      page: PageCoding.Column(bytes: [UInt8](row.at(3) as Data), isWhole: row.at(4)))
  }
}
