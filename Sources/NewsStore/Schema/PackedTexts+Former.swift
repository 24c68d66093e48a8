import Foundation
import GRDB

extension PackedTexts {
  /// Packs the texts of the table `former_text`, which has them as the versions before the fourth had, and
  /// drops it.
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

  /// The same for a table that has them packed apart from their pages, as the versions from the fourth to
  /// the sixth had.
  func takeOverFormerPacked() throws {
    let keys = try database.integers(
      """
      SELECT article_key FROM former_text
      ORDER BY article_key >> \(ArticleKey.serialBits), article_key DESC
      """)
    let writer = try writer { [] }
    for key in keys { try writer.write(formerPacked(key), key: key) }
    try database.execute(sql: "DROP TABLE former_text")
  }

  private func formerPacked(_ key: Int64) throws -> TextEntry {
    let row = try database.rows(
      "SELECT text, page, raw_is_whole, dictionary_key FROM former_text WHERE article_key = ?",
      [key]
    ).first
    guard let row else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    let page = try packed(row.at(1), with: row.at(3)).unpacked()
    let parts = page.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    return TextEntry(
      text: try packed(row.at(0), with: row.at(3)).unpacked(),
      paragraphs: String(decoding: parts[0], as: UTF8.self),
      lines: String(decoding: parts[1], as: UTF8.self),
      page: PageCoding.Column(bytes: Array(parts[2]), isWhole: try row.at(2)))
  }

  private func former(_ key: Int64) throws -> TextEntry {
    let row = try database.rows(
      """
      SELECT CAST(text AS BLOB), paragraphs, lines, CAST(raw_text AS BLOB), raw_is_whole
      FROM former_text WHERE article_key = ?
      """, [key]
    ).first
    guard let row else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    return try TextEntry(
      text: [UInt8](row.at(0) as Data), paragraphs: row.at(1), lines: row.at(2),
      page: PageCoding.Column(bytes: [UInt8](row.at(3) as Data), isWhole: row.at(4)))
  }
}
