import GRDB
import NewsModel

/// The integer keys of articles. They ascend with the day of publication, so that the newest first
/// is the order of the keys turned round, in tables and in the full text alike, without sorting.
///
/// A key is a day number shifted by 24 bits, plus a serial number: of the articles of one day those that
/// were taken in last come first, and articles without a date come behind all others. So rows of one day
/// are put behind each other, which leaves no page of the file half empty.
enum ArticleKey {
  static let serialBits = 24

  /// A key that no edition has yet.
  static func next(published: CivilDate?, in database: Database) throws -> Int64 {
    let first = dayNumber(of: published) << serialBits
    let end = first + (1 << serialBits)
    let greatest = try database.lookUp(
      "SELECT max(edition_key) FROM edition WHERE edition_key >= ? AND edition_key < ?",
      [first, end])
    return greatest.map { $0 + 1 } ?? first
  }

  /// Ascends with the date; no calendar, so that months all have room for 31 days.
  private static func dayNumber(of date: CivilDate?) -> Int64 {
    guard let date else { return 0 }
    return Int64(max(0, date.year - 1900) * 372 + (date.month - 1) * 31 + date.day)
  }
}
