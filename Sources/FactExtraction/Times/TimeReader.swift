/// Reads one time from a sentence: `ngày 26/4`, `tháng 12.2016`, `quý I/2017`, `năm 2022`,
/// `2013 - 2023`, `năm 2006 đến nay`.
struct TimeReader: Sendable {
  let context: FactContext
  let sentence: FactSentence

  private var limit: Int { sentence.tokens.upperBound }

  /// The time that starts at a number, with its period; nil when the number is no time.
  func time(at index: Int) -> (tokens: Range<Int>, period: String?)? {
    if let date = DateReader.date(context, at: index, limit: limit) {
      return (index..<date.end, String(date.date.year))
    }
    return monthOfYear(at: index) ?? years(at: index) ?? dayOfMonth(at: index)
      ?? dayOrMonth(at: index)
  }

  /// `12/2016`, `7-2016`, `12.2016`, `7 năm 2016`.
  private func monthOfYear(at index: Int) -> (tokens: Range<Int>, period: String?)? {
    let parts =
      context.hasYearAfterPoint(index)
      ? context.string(index..<index + 1).split(separator: ".") : []
    if parts.count == 2, let month = Int(parts[0]), (1...12).contains(month),
      parts[1].utf8.count == 4, let year = Int(parts[1]), TimeReader.isYear(year)
    {
      return (index..<index + 1, String(year))
    }
    guard index + 2 < limit, Words.monthJoints.contains(context.key(index + 1)),
      let month = number(index), (1...12).contains(month), let year = year(index + 2),
      context.key(index + 1) != .year || Words.months.contains(context.key(index - 1))
    else { return nil }
    return (index..<index + 3, String(year))
  }

  /// A year or a span of years.
  private func years(at index: Int) -> (tokens: Range<Int>, period: String?)? {
    guard let first = year(index), isTime(index) else { return nil }
    var next = index + 1
    if Words.spans.contains(context.key(next)) {
      next += 1
      if context.key(next) == .year { next += 1 }
      if context.key(next) == "nay", context.key(next - 1) != .dash || next == index + 2 {
        return (index..<next + 1, "\(first)-nay")
      }
      if next < limit, let second = year(next), second > first, second - first <= 100 {
        return (index..<next + 1, "\(first)-\(second)")
      }
      if context.key(index + 1) == .dash, next < limit, let short = number(next), short < 100,
        short > first % 100, context.tokens[next].isGlued
      {
        return (index..<next + 1, "\(first)-\(first / 100 * 100 + short)")
      }
    }
    return (index..<index + 1, String(first))
  }

  /// A number like a year is one, unless something is counted by it and no word of time precedes.
  private func isTime(_ index: Int) -> Bool {
    if context.lexicon.cues[.yearBefore].ends(
      context.tokens, before: index, floor: sentence.tokens.lowerBound)
    {
      return true
    }
    if context.tokens[index].isGlued, Words.dateMarks.contains(context.key(index - 1)) {
      return true
    }
    return !context.lexicon.measures.isCounted(context.tokens, at: index + 1, limit: limit)
  }

  /// `26/4`, `5-7` after a word of time, or `26/4` when nothing is counted by it.
  private func dayOfMonth(at index: Int) -> (tokens: Range<Int>, period: String?)? {
    guard index + 2 < limit, Words.dateMarks.contains(context.key(index + 1)),
      context.tokens[index + 1].isGlued, context.tokens[index + 2].isGlued,
      let day = number(index), (1...31).contains(day),
      let month = number(index + 2), (1...12).contains(month)
    else { return nil }
    let follows = Words.beforeDay.contains(context.key(index - 1))
    let isRatio =
      context.key(index + 1) == .dash
      || context.lexicon.measures.isCounted(context.tokens, at: index + 3, limit: limit)
    return follows || !isRatio ? (index..<index + 3, nil) : nil
  }

  /// `ngày 18`, `tháng 5`, `quý 3`, `mùng 2`.
  private func dayOrMonth(at index: Int) -> (tokens: Range<Int>, period: String?)? {
    guard let value = number(index), value <= 31, index > sentence.tokens.lowerBound,
      Words.daysAndMonths.contains(context.key(index - 1))
    else { return nil }
    return (index..<index + 1, nil)
  }

  private enum Words {
    static let dateMarks: WordSet = ["/", "-"]
    static let monthJoints: WordSet = ["/", "-", "năm"]
    static let months: WordSet = ["tháng", "quý"]
    static let spans: WordSet = ["-", "đến", "tới"]
    static let daysAndMonths: WordSet = ["ngày", "tháng", "quý", "mùng", "mồng"]
    static let beforeDay: WordSet = [
      "ngày", "sáng", "chiều", "tối", "đêm", "trưa", "hôm", "dịp", "mùng",
    ]
  }

  private func number(_ index: Int) -> Int? {
    guard index < limit, context.tokens[index].kind == .number else { return nil }
    return context.integer(index)
  }

  private func year(_ index: Int) -> Int? {
    guard let value = number(index), context.tokens[index].range.count == 4,
      TimeReader.isYear(value)
    else { return nil }
    return value
  }

  private static func isYear(_ value: Int) -> Bool { (1900...2099).contains(value) }
}
