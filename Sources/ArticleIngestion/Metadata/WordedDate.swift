import NewsModel
import VietnameseText

/// Dates whose month is written with the word `tháng`.
enum WordedDate {
  private struct Word {
    var key: [UInt8]
    var range: Range<Int>
  }

  private static let months: [[UInt8]: Int] = [
    "một": 1, "giêng": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7,
    "tám": 8, "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
  ].reduce(into: [:]) { $0[WordKey.folded($1.key)] = $1.value }

  /// The first date such as `5 tháng 7 năm 2023` or `05 Tháng Bảy, 2023`, or nil.
  static func first(in utf8: [UInt8]) -> (date: CivilDate, range: Range<Int>)? {
    let words = words(of: utf8)
    for index in words.indices.dropFirst() where words[index].key == Array("thang".utf8) {
      guard let day = number(words[index - 1].key), index + 1 < words.count else { continue }
      let rest = words[(index + 1)...]
      guard let (month, length) = month(rest) else { continue }
      var tail = rest.dropFirst(length)
      if tail.first?.key == Array("nam".utf8) { tail = tail.dropFirst() }
      guard let last = tail.first, let year = number(last.key), (1900...2100).contains(year),
        let date = CivilDate(year: year, month: month, day: day)
      else { continue }
      return (date, words[index - 1].range.lowerBound..<last.range.upperBound)
    }
    return nil
  }

  private static func month(_ words: ArraySlice<Word>) -> (month: Int, length: Int)? {
    guard let first = words.first else { return nil }
    if let month = number(first.key) { return (month, 1) }
    if let second = words.dropFirst().first, let month = months[first.key + [0x20] + second.key] {
      return (month, 2)
    }
    return months[first.key].map { ($0, 1) }
  }

  private static func number(_ key: [UInt8]) -> Int? {
    guard key.count <= 4, key.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(String(decoding: key, as: UTF8.self))
  }

  private static func words(of utf8: [UInt8]) -> [Word] {
    var words: [Word] = []
    var start = 0
    for index in 0...utf8.count {
      let isEnd =
        index == utf8.count || utf8[index] == 0x20 || utf8[index] == UInt8(ascii: ",")
      guard isEnd else { continue }
      let key = WordKey.folded(Array(utf8[start..<index]))
      if !key.isEmpty { words.append(Word(key: key, range: start..<index)) }
      start = index + 1
    }
    return words
  }
}
