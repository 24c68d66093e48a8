import NewsModel
import VietnameseText

/// Dates whose month is written with the word `tháng`, or with its English name.
enum WordedDate {
  private static let monthWords = Set(["tháng", "thang"].map(hash))
  private static let yearWords = Set(["năm", "nam"].map(hash))

  /// Months by the hashes of their words: `bảy`, `mười một`, `july`, `jul`.
  private static let vietnameseMonths: [[UInt64]: Int] = [
    "một": 1, "giêng": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7,
    "tám": 8, "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
  ].reduce(into: [:]) { months, month in
    months[hashes(month.key)] = month.value
    months[hashes(Folding.fold(month.key))] = month.value
  }

  private static let englishMonths: [UInt64: Int] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ].enumerated().reduce(into: [:]) { months, month in
    months[hash(month.element)] = month.offset + 1
    months[hash(String(month.element.prefix(3)))] = month.offset + 1
  }

  /// The first date such as `5 tháng 7 năm 2023`, `Tháng Bảy 5, 2023` or `5 July 2023`, or nil.
  static func first(in line: PageLine) -> DateScanner.Found? {
    let words = Array(line.words)
    guard words.contains(where: { isMonthWord($0) }) else { return nil }
    let ranges = line.wordRanges
    guard ranges.count == words.count else { return nil }
    let numbers = ranges.map { number(line.utf8[$0]) }
    for index in words.indices where isMonthWord(words[index]) {
      guard let (month, end) = month(words, numbers, at: index),
        let found = date(month: month, index..<end, words, numbers)
      else { continue }
      let bytes =
        ranges[found.words.lowerBound].lowerBound..<ranges[found.words.upperBound].upperBound
      return (found.date, bytes)
    }
    return nil
  }

  private static func isMonthWord(_ word: LineWord) -> Bool {
    monthWords.contains(word.hash) || englishMonths[word.hash] != nil
  }

  /// The month that is named at a word, and the word after its name.
  private static func month(
    _ words: [LineWord], _ numbers: [Int?], at index: Int
  ) -> (month: Int, end: Int)? {
    if let month = englishMonths[words[index].hash] { return (month, index + 1) }
    guard index + 1 < words.count else { return nil }
    if let month = numbers[index + 1] { return (month, index + 2) }
    let next = words[index + 1].hash
    if index + 2 < words.count, let month = vietnameseMonths[[next, words[index + 2].hash]] {
      return (month, index + 3)
    }
    return vietnameseMonths[[next]].map { ($0, index + 2) }
  }

  /// The date around a month: the day before it or after it, then the year.
  ///
  /// - Returns: the date, and the numbers of its first and last words.
  private static func date(
    month: Int, _ own: Range<Int>, _ words: [LineWord], _ numbers: [Int?]
  ) -> (date: CivilDate, words: Range<Int>)? {
    var start = own.lowerBound
    var last = own.upperBound
    var day = start > 0 ? numbers[start - 1] : nil
    if day.map({ (1...31).contains($0) }) == true {
      start -= 1
    } else {
      guard last < words.count else { return nil }
      day = numbers[last]
      last += 1
    }
    if last < words.count, yearWords.contains(words[last].hash) { last += 1 }
    guard last < words.count, let day, let year = numbers[last], (1900...2100).contains(year),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return (date, start..<last)
  }

  private static func number(_ utf8: ArraySlice<UInt8>) -> Int? {
    guard utf8.count <= 4, utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return utf8.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func hash(_ word: String) -> UInt64 { LineWord.words(word).first?.hash ?? 0 }

  private static func hashes(_ words: String) -> [UInt64] { LineWord.words(words).map(\.hash) }
}
