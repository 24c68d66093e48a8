import NewsModel

/// Reads full dates: `03/6/2013`, `18-12-2019`, `3.6.2013`, `5 tháng 7 năm 2023`.
enum DateReader {
  /// The date that starts at a token, with the index after it; nil when it has no year.
  static func date(
    _ context: FactContext, at start: Int, limit: Int
  ) -> (date: CivilDate, end: Int)? {
    guard start < limit, context.tokens[start].kind == .number else { return nil }
    return inFigures(context, at: start, limit: limit) ?? inOneToken(context, at: start)
      ?? inWords(context, at: start, limit: limit)
  }

  private static func inFigures(
    _ context: FactContext, at start: Int, limit: Int
  ) -> (date: CivilDate, end: Int)? {
    let mark = context.key(start + 1)
    guard start + 4 < limit, mark == .slash || mark == .dash, context.key(start + 3) == mark,
      let day = number(context, start), let month = number(context, start + 2),
      let year = number(context, start + 4),
      let date = CivilDate(year: year, month: month, day: day), year > 1900
    else { return nil }
    return (date, start + 5)
  }

  /// `3.6.2013`, which is one token.
  private static func inOneToken(
    _ context: FactContext, at start: Int
  ) -> (date: CivilDate, end: Int)? {
    guard context.hasYearAfterPoint(start) else { return nil }
    let parts = context.string(start..<start + 1).split(separator: ".")
    guard parts.count == 3, parts[2].utf8.count == 4, let day = Int(parts[0]),
      let month = Int(parts[1]), let year = Int(parts[2]), year > 1900,
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return (date, start + 1)
  }

  private static func inWords(
    _ context: FactContext, at start: Int, limit: Int
  ) -> (date: CivilDate, end: Int)? {
    guard start + 4 < limit, context.key(start + 1) == .month, let day = number(context, start),
      let month = number(context, start + 2)
    else { return nil }
    let year = yearJoints.contains(context.key(start + 3)) ? start + 4 : start + 3
    guard let value = number(context, year), value > 1900,
      let date = CivilDate(year: value, month: month, day: day)
    else { return nil }
    return (date, year + 1)
  }

  private static let yearJoints: WordSet = ["năm", "/", "-"]

  private static func number(_ context: FactContext, _ index: Int) -> Int? {
    guard context.tokens.indices.contains(index), context.tokens[index].kind == .number else {
      return nil
    }
    return context.integer(index)
  }
}
