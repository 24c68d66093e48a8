import NewsModel
import VietnameseText

/// Reads the days of publication that containers state.
///
/// All that pages print (`DateScanner`), and what programs write: `20160321`, seconds or milliseconds
/// since 1970, `Mon, 21 Mar 2016 08:30:00 +0700`, `March 21, 2016`. The day is the one that is
/// written; only counted seconds need a zone, and get that of Vietnam.
enum PublicationDate {
  /// The day, or nil when the text states none.
  static func day(in text: String) -> CivilDate? {
    let utf8 = Array(text.utf8.prefix(200))
    if let count = number(utf8) { return counted(count, digits: utf8.count) }
    return DateScanner.firstDate(in: utf8)?.date ?? english(utf8)
  }

  private static func number(_ utf8: [UInt8]) -> Double? {
    let isNumber = utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    return isNumber ? Double(String(decoding: utf8, as: UTF8.self)) : nil
  }

  private static func counted(_ number: Double, digits: Int) -> CivilDate? {
    if digits == 8, number < 21_000_000, number > 19_000_000 {
      let packed = Int(number)
      return CivilDate(year: packed / 10_000, month: packed / 100 % 100, day: packed % 100)
    }
    // Before 1990 there was no press on the net; beyond a hundred times that, milliseconds.
    let seconds = number > 100_000_000_000 ? number / 1000 : number
    guard seconds > 600_000_000, seconds < 10_000_000_000 else { return nil }
    return day(sinceEpoch: (Int(seconds) + 7 * 3600) / 86_400)
  }

  /// - Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`
  private static func day(sinceEpoch days: Int) -> CivilDate? {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    return CivilDate(
      year: yearOfEra + era * 400 + (month >= 10 ? 1 : 0),
      month: month < 10 ? month + 3 : month - 9,
      day: day)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { Array($0.utf8) }

  /// `21 Mar 2016`, `March 21, 2016`: a month's name between or before a day and a year.
  private static func english(_ utf8: [UInt8]) -> CivilDate? {
    let words = LetterCase.lowercased(utf8).split { !isLetterOrDigit($0) }.map { Array($0) }
    guard let place = words.firstIndex(where: { month(named: $0) != nil }),
      let month = month(named: words[place])
    else { return nil }
    let near = words[max(0, place - 1)..<min(words.count, place + 3)]
    let numbers = near.compactMap { Int(String(decoding: $0.prefix { $0 < 0x3A }, as: UTF8.self)) }
    guard let year = numbers.first(where: { (1990...2100).contains($0) }),
      let day = numbers.first(where: { (1...31).contains($0) })
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  private static func month(named word: [UInt8]) -> Int? {
    months.firstIndex { word.starts(with: $0) }.map { $0 + 1 }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
