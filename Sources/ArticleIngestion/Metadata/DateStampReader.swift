import NewsModel

/// Reads lines that are nothing but a date with its usual company: a weekday, a time, a label.
struct DateStampReader: Sendable {
  private let table: FurnitureTable
  private let credits: LineCredit.Reader
  /// The most words of such a line.
  private static let longest = 24

  private let company: Set<UInt64> = Set(
    """
    thứ hai ba tư năm sáu bảy bẩy chủ nhật cn hôm nay lúc giờ phút giây ngày tháng vào sáng trưa
    chiều tối thu tu nam sau bay chu nhat hom luc gio phut giay ngay thang vao sang trua chieu toi
    t2 t3 t4 t5 t6 t7 gmt utc h g am pm sa ch ict vn viet việt t z
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    """.split(whereSeparator: \.isWhitespace).compactMap { LineWord.words(String($0)).first?.hash })
  private let day = Set(["ngày", "ngay"].compactMap { LineWord.words($0).first?.hash })
  private let times = Set(
    ["đăng", "cập", "nhật", "gửi", "lúc", "gian"].compactMap { LineWord.words($0).first?.hash })
  private let hour = Set(["giờ", "gio"].compactMap { LineWord.words($0).first?.hash })
  private let today = [LineWord.words("hôm nay"), LineWord.words("hom nay")]

  /// A reader that knows the labels of a table.
  init(table: FurnitureTable, credits: LineCredit.Reader) {
    self.table = table
    self.credits = credits
  }

  /// The stamp that a line is, or nil when it says anything else.
  ///
  /// A row with bars or dashes is one when a part of it is one and all others are names or labels
  /// with their values, and so is one with labels alone between them: `Tác giả: Thu An | Ngày: 04/04/2022 | Lượt xem: 87`, `Minh Châu - 07:15,
  /// 18/10/2022`, `Posted on 05/11/2018 by Minh Châu`.
  func stamp(_ line: PageLine) -> DateStamp? {
    guard !line.words.isEmpty, line.wordCount <= DateStampReader.longest,
      let found = DateScanner.firstDate(in: line)
    else { return nil }
    return stampAlone(line, found) ?? stampInRow(line)
  }

  private func stampInRow(_ line: PageLine) -> DateStamp? {
    let parts = LineParts.parts(of: line).flatMap { LineParts.parts(of: $0, atLabelsIn: table) }
    guard parts.count > 1, parts.allSatisfy({ $0.wordCount <= 8 }) else { return nil }
    let stamps = parts.map { part in
      DateScanner.firstDate(in: part).flatMap { stampAlone(part, $0) }
    }
    guard var stamp = stamps.compactMap(\.self).first else { return nil }
    for (part, own) in zip(parts, stamps) where own == nil {
      let author = credits.labelledName(part) ?? credits.name(in: part.utf8)
      stamp.author = stamp.author ?? author
      let isLabelled = part.utf8.contains(UInt8(ascii: ":")) || table.mark(part) != nil
      if author == nil, !isLabelled { return nil }
    }
    stamp.hasLabel = true
    return stamp
  }

  private func stampAlone(_ line: PageLine, _ found: DateScanner.Found) -> DateStamp? {
    let (date, range) = found
    let before = line.words.prefix(line.wordCount(before: range.lowerBound))
    let after = line.words.dropFirst(line.wordCount(before: range.upperBound))
    let isOther = isOtherLabel(before, line.utf8[..<range.lowerBound])
    guard let first = isOther ? true : hasLabel(before), let second = hasLabel(after) else {
      return nil
    }
    return DateStamp(
      date: date, hasTime: hasTime(line, outside: range),
      isClock: holdsToday(before) || holdsToday(after), hasLabel: first || second)
  }

  /// Whether a label is among the words around a date; nil when a word is there that has nothing
  /// to do with dates.
  private func hasLabel(_ words: ArraySlice<LineWord>) -> Bool? {
    var rest = words
    var hasLabel = false
    while let word = rest.first {
      if let length = labelLength(rest) {
        hasLabel = true
        rest = rest.dropFirst(length)
      } else if isCompany(word) {
        rest = rest.dropFirst()
      } else if let length = table.wholeLength(atStartOf: rest, .counter) {
        rest = rest.dropFirst(length)
      } else {
        return nil
      }
    }
    return hasLabel
  }

  /// Whether the words before a date end with a colon and speak of a day, as `Ngày nhập tin:` does.
  private func isOtherLabel(_ words: ArraySlice<LineWord>, _ utf8: ArraySlice<UInt8>) -> Bool {
    guard words.count <= 5, utf8.last(where: { $0 != 0x20 }) == UInt8(ascii: ":"),
      utf8.count(where: { $0 == UInt8(ascii: ":") }) == 1, !utf8.contains(UInt8(ascii: "|"))
    else { return false }
    return words.contains { day.contains($0.hash) || times.contains($0.hash) }
  }

  private func labelLength(_ words: ArraySlice<LineWord>) -> Int? {
    guard let length = table.wholeLength(atStartOf: words, .dateLabel) else { return nil }
    // A bare `ngày` stands before any date and labels none.
    return length == 1 && words.first.map { day.contains($0.hash) } == true ? nil : length
  }

  private func isCompany(_ word: LineWord) -> Bool {
    word.hasDigit ? word.letterByteCount <= 2 : company.contains(word.hash)
  }

  private func holdsToday(_ words: ArraySlice<LineWord>) -> Bool {
    words.indices.contains { start in today.contains { words[start...].starts(with: $0) } }
  }

  /// Whether hours and minutes stand beside the date: `15:32`, `9h28`, `09 giờ 28`.
  private func hasTime(_ line: PageLine, outside range: Range<Int>) -> Bool {
    if line.words.contains(where: { hour.contains($0.hash) }) { return true }
    let utf8 = line.utf8
    return utf8.indices.dropFirst().dropLast().contains { index in
      !range.contains(index) && Array(":hH".utf8).contains(utf8[index])
        && utf8[index - 1] &- 0x30 < 10 && utf8[index + 1] &- 0x30 < 10
    }
  }
}
