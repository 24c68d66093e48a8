import NewsModel

/// Reads lines that are nothing but a date with its usual company: a weekday, a time, a label.
struct DateStampReader: Sendable {
  private let table: FurnitureTable
  /// The most words of such a line.
  private static let longest = 24

  private static let company: Set<[UInt8]> = Set(
    """
    thu hai ba tu nam sau bay chu nhat cn t2 t3 t4 t5 t6 t7 hom nay luc gio phut giay gmt utc h g
    am pm sa ch sang trua chieu toi ngay thang vao ict vn viet t z
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

  /// A reader that knows the labels of a table.
  init(table: FurnitureTable) {
    self.table = table
  }

  /// The stamp that a line is, or nil when it says anything else.
  ///
  /// A row with bars is one when a part of it is one and all others are labels with their values:
  /// `Tác giả: Thu An | Ngày: 04/04/2022 | Lượt xem: 87`.
  func stamp(_ line: PageLine) -> DateStamp? {
    if let stamp = stampAlone(line) { return stamp }
    let parts = line.parts
    guard parts.count > 1, parts.allSatisfy({ $0.wordCount <= 8 }) else { return nil }
    let stamps = parts.map { stampAlone($0) }
    let isRow = zip(parts, stamps).allSatisfy { part, stamp in
      stamp != nil || part.utf8.contains(UInt8(ascii: ":")) || table.mark(part) != nil
    }
    guard isRow, var stamp = stamps.compactMap(\.self).first else { return nil }
    stamp.hasLabel = true
    return stamp
  }

  private func stampAlone(_ line: PageLine) -> DateStamp? {
    guard !line.key.isEmpty, line.wordCount <= DateStampReader.longest,
      let (date, range) = DateScanner.firstDate(in: line.utf8)
    else { return nil }
    let rest =
      Array(line.utf8[..<range.lowerBound]) + [0x20] + Array(line.utf8[range.upperBound...])
    guard let hasLabel = hasLabel(WordKey.folded(rest)) else { return nil }
    return DateStamp(
      date: date, hasTime: DateStampReader.hasTime(rest),
      isClock: FurnitureTable.holds(WordKey.folded(rest), Array("hom nay".utf8)),
      hasLabel: hasLabel)
  }

  /// Whether a label is among the words around a date; nil when a word is there that has nothing
  /// to do with dates.
  private func hasLabel(_ key: [UInt8]) -> Bool? {
    let words = WordKey.words(key)
    var hasLabel = false
    var index = 0
    while index < words.count {
      if let length = phraseLength(key, words, from: index, meaning: .dateLabel) {
        hasLabel = true
        index += length
      } else if isCompany(words[index]) {
        index += 1
      } else if let length = phraseLength(key, words, from: index, meaning: .counter) {
        index += length
      } else {
        return nil
      }
    }
    return hasLabel
  }

  private func phraseLength(
    _ key: [UInt8], _ words: [ArraySlice<UInt8>], from start: Int, meaning: FurnitureMeaning
  ) -> Int? {
    for end in (start..<min(words.count, start + table.longestWhole)).reversed() {
      let phrase = Array(key[words[start].startIndex..<words[end].endIndex])
      // A bare `ngày` stands before any date and labels none.
      if phrase == Array("ngay".utf8) { continue }
      if table.wholes[phrase]?.contains(meaning) == true { return end - start + 1 }
    }
    return nil
  }

  private func isCompany(_ word: ArraySlice<UInt8>) -> Bool {
    if word.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
    let letters = word.filter { $0 >= 0x61 }
    return letters.count < word.count
      ? letters.count <= 2 : DateStampReader.company.contains(Array(word))
  }

  /// Whether hours and minutes stand in the text: `15:32`, `9h28`, `09 giờ 28`.
  private static func hasTime(_ utf8: [UInt8]) -> Bool {
    let folded = WordKey.folded(utf8)
    if FurnitureTable.holds(folded, Array("gio".utf8)) { return true }
    for index in utf8.indices.dropFirst().dropLast() {
      guard Array(":hH".utf8).contains(utf8[index]) else { continue }
      let digits: ClosedRange<UInt8> = 0x30...0x39
      if digits.contains(utf8[index - 1]), digits.contains(utf8[index + 1]) { return true }
    }
    return false
  }
}
