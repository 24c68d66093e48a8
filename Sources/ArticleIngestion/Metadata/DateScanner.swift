import NewsModel

/// Finds dates with their year in the spellings of Vietnamese pages.
///
/// `21/03/2016`, `05-07-2023`, `5.7.2023`, `2019-07-18T09:28`, `ngày 5 tháng 7 năm 2023`,
/// `5 Tháng Bảy, 2023`.
enum DateScanner {
  /// A number with what stands between it and the next.
  private struct Field {
    var value: Int
    var range: Range<Int>
  }

  /// The first date of a text and the bytes it takes, or nil.
  ///
  /// - Complexity: linear; meant for short lines.
  static func firstDate(in utf8: [UInt8]) -> (date: CivilDate, range: Range<Int>)? {
    let fields = numbers(in: utf8)
    for index in fields.indices.dropLast(2) {
      let three = fields[index...(index + 2)]
      if let date = numericDate(Array(three), in: utf8) {
        return (date, three.first!.range.lowerBound..<three.last!.range.upperBound)
      }
    }
    return WordedDate.first(in: utf8)
  }

  private static func numbers(in utf8: [UInt8]) -> [Field] {
    var fields: [Field] = []
    var index = 0
    while index < utf8.count {
      let start = index
      var value = 0
      while index < utf8.count, (0x30...0x39).contains(utf8[index]), index - start < 9 {
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

  private static func numericDate(_ fields: [Field], in utf8: [UInt8]) -> CivilDate? {
    let separators = [
      utf8[fields[0].range.upperBound..<fields[1].range.lowerBound],
      utf8[fields[1].range.upperBound..<fields[2].range.lowerBound],
    ]
    guard let mark = separators[0].filter({ $0 != 0x20 }).first,
      [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(mark),
      separators.allSatisfy({ $0.filter { $0 != 0x20 } == [mark] })
    else { return nil }
    let values = fields.map(\.value)
    if fields[0].range.count == 4 {
      return CivilDate(year: values[0], month: values[1], day: values[2])
    }
    guard fields[2].range.count == 4, (1900...2100).contains(values[2]) else { return nil }
    return CivilDate(year: values[2], month: values[1], day: values[0])
  }
}
