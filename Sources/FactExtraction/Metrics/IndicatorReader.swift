/// Finds the words that say what a figure measures.
///
/// `tỷ lệ hộ nghèo còn 2,1%` → tỷ lệ hộ nghèo; `trồng mới 15 ha rừng phòng hộ` → rừng phòng hộ.
struct IndicatorReader: Sendable {
  let context: FactContext
  let calendar: Calendar
  /// Tokens of the sentence's numbers: an indicator never runs across another number.
  let numberTokens: TokenRanges
  /// Tokens of its numbers with their measures.
  let figureTokens: TokenRanges

  private var cues: FactCues { context.lexicon.cues }

  private enum Words {
    static let noStarts: WordSet = ["và", "hoặc", "đạt", "thì", "được", "/"]
    static let counted: WordSet = ["người", "hộ"]
    /// A dash between words (`văn hóa - xã hội`) and quotation marks go on, other marks end.
    static let joints: WordSet = ["-", "\"", "'", "/", "&"]
    static let clauseMarks: WordSet = [",", "("]
    static let functional: WordSet = [
      "và", "của", "các", "hoặc", "mới", "từ", "trong", "tính", "có", "được", "đã", "là", "bị",
    ]
  }

  /// The longest indicator, in tokens.
  private static let longest = 12
  /// How far before a figure its clause is followed.
  private static let reach = 18

  /// The noun phrase from a token to the end of its clause.
  func phrase(from start: Int, in sentence: FactSentence) -> Range<Int> {
    let limit = min(sentence.tokens.upperBound, start + IndicatorReader.longest)
    var end = start
    guard !Words.noStarts.contains(context.key(start)) else {
      return start..<start
    }
    while end < limit, continues(at: end, limit: limit) { end += 1 }
    while end > start, !Words.counted.contains(context.key(end - 1)),
      isFunctionWord(end - 1, floor: start)
    {
      end -= 1
    }
    return start..<end
  }

  private func continues(at index: Int, limit: Int) -> Bool {
    let token = context.tokens[index]
    if numberTokens.contains(index) || calendar.isTime[index] { return false }
    if token.kind == .mark { return Words.joints.contains(token.key) }
    if token.kind == .word, token.isCapitalized == false,
      cues[.indicatorEnd].starts(context.tokens, at: index, limit: limit)
    {
      return false
    }
    return true
  }

  /// What is measured according to the words before a figure, the last clause first.
  func phraseBefore(_ figure: Figure, in sentence: FactSentence) -> Range<Int> {
    var end = withoutCopulas(before: figure.whole.lowerBound, floor: sentence.tokens.lowerBound)
    var last = 0..<0
    for _ in 0..<2 {
      let start = clauseStart(before: end, floor: sentence.tokens.lowerBound)
      let range = trimmed(start..<end)
      if range.count >= 2 || namesQuantity(range) {
        return withOwners(range, of: figure, after: start, in: sentence)
      }
      if !range.isEmpty { last = range }
      guard start > sentence.tokens.lowerBound, Words.clauseMarks.contains(context.key(start - 1))
      else {
        return last
      }
      end = withoutCopulas(before: start - 1, floor: sentence.tokens.lowerBound)
    }
    return last
  }

  /// With the clause before it where that names the quantity, and the comma stands between those whose
  /// it is: `thu nhập của xã viên, người làm thuê đạt 72 triệu đồng`.
  private func withOwners(
    _ range: Range<Int>, of figure: Figure, after start: Int, in sentence: FactSentence
  ) -> Range<Int> {
    guard figure.unitKind == .money || figure.unitKind == .measure,
      range.upperBound < figure.whole.lowerBound, start > sentence.tokens.lowerBound,
      context.key(start - 1) == .comma, !namesQuantity(range)
    else { return range }
    let before = trimmed(
      clauseStart(before: start - 1, floor: sentence.tokens.lowerBound)..<start - 1)
    guard leads(before), before.contains(where: { context.key($0) == "của" }),
      !before.contains(where: { cues[.indicatorEnd].starts(context.tokens, at: $0, limit: start) })
    else { return range }
    return before.lowerBound..<range.upperBound
  }

  private func withoutCopulas(before end: Int, floor: Int) -> Int {
    var end = end
    while let match = cues[.indicatorCopula].match(context.tokens, endingAt: end, floor: floor)
      ?? cues[.comparatorBefore].match(context.tokens, endingAt: end, floor: floor)
    {
      end = match.start
    }
    return end
  }

  private func clauseStart(before end: Int, floor: Int) -> Int {
    var start = end
    while start > floor, end - start < IndicatorReader.reach {
      let token = context.tokens[start - 1]
      if figureTokens.contains(start - 1) { break }
      if token.kind == .mark, !Words.joints.contains(token.key) { break }
      start -= 1
    }
    return start
  }

  /// Without times and words of connection at either end.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    var isDone = false
    while start < end, !isDone {
      if calendar.isTime[start] || context.tokens[start].kind != .word {
        start += 1
      } else if let lead = cues[.indicatorLead].match(context.tokens, at: start, limit: end) {
        start = lead.end
      } else {
        isDone = true
      }
    }
    while end > start,
      calendar.isTime[end - 1] || context.tokens[end - 1].kind == .mark
        || isFunctionWord(end - 1, floor: start)
    {
      end -= 1
    }
    return start..<end
  }

  private func isFunctionWord(_ index: Int, floor: Int) -> Bool {
    // The last word of nông thôn mới belongs to the name.
    if context.tokens[index].kind == .mark { return true }
    guard Words.functional.contains(context.key(index)) else { return false }
    return context.key(index) != "mới" || context.key(index - 1) != "thôn"
  }

  /// Whether a phrase says only how a figure moved: tăng, giảm …
  func isChange(_ phrase: IndicatorPhrase) -> Bool {
    guard !phrase.isEmpty else { return false }
    let (start, end) = (phrase.token(at: 0), phrase.token(at: phrase.count - 1) + 1)
    return end - start == phrase.count
      && cues[.indicatorChange].match(context.tokens, at: start, limit: end)?.end == end
  }

  /// Whether a unit is one thing in another, as bàn/trận, which is measured rather than counted.
  func isRate(_ unit: UnitPhrase) -> Bool {
    unit.tokens.contains { context.key($0) == .slash }
  }

  /// Whether a phrase starts with the name of a measured quantity.
  func leads(_ range: Range<Int>) -> Bool {
    cues[.indicatorHead].starts(context.tokens, at: range.lowerBound, limit: range.upperBound)
  }

  /// Whether a phrase names a measured quantity: tỷ lệ, thu nhập, tổng …
  func namesQuantity(_ range: Range<Int>) -> Bool {
    range.contains {
      cues[.indicatorHead].starts(context.tokens, at: $0, limit: range.upperBound)
    }
  }
}
