import NewsModel

/// Finds dates with their year in the spellings of Vietnamese pages.
///
/// `21/03/2016`, `05-07-2023`, `5.7.2023`, `2019-07-18T09:28`, `ngày 5 tháng 7 năm 2023`,
/// `5 Tháng Bảy, 2023`, `Tháng Bảy 5, 2023`, `5 July 2023`, `Jul 5, 2023`.
enum DateScanner {
  /// A date and the bytes it takes of a line.
  typealias Found = (date: CivilDate, range: Range<Int>)

  /// The fewest digits of a date: `5/7/2023`, `5 tháng Bảy 2023`.
  private static let fewestDigits = 5

  /// A number with what stands between it and the next.
  private struct Field {
    var value: Int
    var range: Range<Int>
  }

  /// The first date of a line and the bytes it takes, or nil.
  ///
  /// - Complexity: linear; constant for lines with few digits.
  static func firstDate(in line: PageLine) -> Found? {
    guard line.words.reduce(0, { $0 + Int($1.digitCount) }) >= fewestDigits else { return nil }
    return firstNumericDate(in: line.utf8) ?? WordedDate.first(in: line)
  }

  /// The first date of a text and the bytes it takes of its first line closed up, or nil.
  static func firstDate(in utf8: [UInt8]) -> Found? {
    Page(utf8).lines.first.flatMap { firstDate(in: $0) }
  }

  /// The first date in digits, or nil.
  static func firstNumericDate(in utf8: ArraySlice<UInt8>) -> Found? {
    let fields = numbers(in: utf8)
    for index in fields.indices.dropLast(2) {
      let three = fields[index...(index + 2)]
      guard let date = date(Array(three), in: utf8) else { continue }
      return (date, fields[index].range.lowerBound..<fields[index + 2].range.upperBound)
    }
    return nil
  }

  private static func numbers(in utf8: ArraySlice<UInt8>) -> [Field] {
    var fields: [Field] = []
    var index = utf8.startIndex
    while index < utf8.endIndex {
      let start = index
      var value = 0
      while index < utf8.endIndex, utf8[index] &- 0x30 < 10, index - start < 9 {
        value = value * 10 + Int(utf8[index] - 0x30)
        index += 1
      }
      if index > start {
        fields.append(Field(value: value, range: start..<index))
      } else {
        index += 1
      }
    }
    return fields
  }

  private static func date(_ fields: [Field], in utf8: ArraySlice<UInt8>) -> CivilDate? {
    let first = mark(in: utf8[fields[0].range.upperBound..<fields[1].range.lowerBound])
    let second = mark(in: utf8[fields[1].range.upperBound..<fields[2].range.lowerBound])
    guard let first, first == second else { return nil }
    let values = fields.map(\.value)
    if fields[0].range.count == 4 {
      return CivilDate(year: values[0], month: values[1], day: values[2])
    }
    guard fields[2].range.count == 4, (1900...2100).contains(values[2]) else { return nil }
    // A month behind 12 is the day of an American date.
    let (day, month) = values[1] > 12 ? (values[1], values[0]) : (values[0], values[1])
    return CivilDate(year: values[2], month: month, day: day)
  }

  /// The mark between two numbers of a date, blanks aside; nil when something else is there.
  private static func mark(in utf8: ArraySlice<UInt8>) -> UInt8? {
    let marks = utf8.filter { $0 != 0x20 }
    guard marks.count == 1, let mark = marks.first, Array("/-.".utf8).contains(mark) else {
      return nil
    }
    return mark
  }
}
