/// Dates and times of day written in figures.
enum ClockRule {
  /// The end of a time of day that starts at a byte: `15:32`, `15h30`, `7g05`, `15:32:07`.
  static func endOfTime(in text: Span<UInt8>, from start: Int) -> Int? {
    let hour = Figures(text, from: start)
    guard hour.count <= 2, hour.value <= 24 else { return nil }
    let sign = text.byte(at: hour.end)
    let isColon = sign == UInt8(ascii: ":")
    guard isColon || sign | 0x20 == UInt8(ascii: "h") || sign == UInt8(ascii: "g") else {
      return nil
    }
    let minute = Figures(text, from: hour.end + 1)
    guard minute.count == 2 || (!isColon && minute.count == 1), minute.value < 60 else {
      return nil
    }
    let end = isColon ? endOfSeconds(in: text, after: minute.end) : minute.end
    return isFree(in: text, at: end) ? end : nil
  }

  /// The end of a date that starts at a byte: day, month and year with one sign between, or the
  /// year first.
  static func endOfDate(in text: Span<UInt8>, from start: Int) -> Int? {
    let first = Figures(text, from: start)
    let sign = text.byte(at: first.end)
    guard joinsDate(sign) else { return nil }
    let month = Figures(text, from: first.end + 1)
    guard 1...2 ~= month.count, 1...12 ~= month.value, text.byte(at: month.end) == sign else {
      return nil
    }
    let last = Figures(text, from: month.end + 1)
    let isYearFirst = first.count == 4
    let day = isYearFirst ? last : first
    let year = isYearFirst ? first : last
    guard 1...2 ~= day.count, 1...31 ~= day.value,
      year.count == 4 || (year.count == 2 && sign != UInt8(ascii: ".")),
      isFree(in: text, at: last.end),
      !(joinsDate(text.byte(at: last.end)) && text.byte(at: last.end + 1).isDigit)
    else { return nil }
    return last.end
  }

  private static func joinsDate(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private static func endOfSeconds(in text: Span<UInt8>, after minute: Int) -> Int {
    guard text.byte(at: minute) == UInt8(ascii: ":") else { return minute }
    let second = Figures(text, from: minute + 1)
    return second.count == 2 && second.value < 60 ? second.end : minute
  }

  /// Whether neither a letter nor a digit follows.
  private static func isFree(in text: Span<UInt8>, at end: Int) -> Bool {
    !text.scalarClass(at: end, .standard).isWord
  }
}

extension ClockRule {
  /// A few ASCII digits; of more than four, five are counted.
  private struct Figures {
    var value = 0
    var count = 0
    var end: Int

    init(_ text: Span<UInt8>, from start: Int) {
      end = start
      while count < 5, text.byte(at: end).isDigit {
        value = 10 * value + Int(text[end] &- 0x30)
        count += 1
        end += 1
      }
    }
  }
}
