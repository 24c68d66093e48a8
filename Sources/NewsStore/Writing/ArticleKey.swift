import GRDB
import NewsModel

/// The integer keys of articles. They ascend with the day of publication, so that the newest first
/// is the order of the keys turned round, in tables and in the full text alike, without sorting.
///
/// A key is a day number shifted by 24 bits, plus a serial number that counts down: articles of one
/// day come, newest first, in the order in which they were taken in. Articles without a date come
/// last.
enum ArticleKey {
  private static let serialBits = 24

  /// A key that no edition has yet.
  static func next(published: CivilDate?, in database: Database) throws -> Int64 {
    let first = dayNumber(of: published) << serialBits
    let end = first + (1 << serialBits)
    let lowest = try database.integer(
      "SELECT min(edition_key) FROM edition WHERE edition_key >= ? AND edition_key < ?",
      [first, end])
    return (lowest ?? end) - 1
  }

  /// Ascends with the date; no calendar, so that months all have room for 31 days.
  private static func dayNumber(of date: CivilDate?) -> Int64 {
    guard let date else { return 0 }
    return Int64(max(0, date.year - 1900) * 372 + (date.month - 1) * 31 + date.day)
  }
}
