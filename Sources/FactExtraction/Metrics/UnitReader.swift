import VietnameseText

/// Reads the unit that follows a number.
///
/// `64 triệu/người/năm` → triệu/người/năm; `12 đơn thư, kiến nghị` → đơn thư, kiến nghị.
struct UnitReader: Sendable {
  let context: FactContext
  let sentence: FactSentence

  private var tokens: [FactToken] { context.tokens }
  private var limit: Int { sentence.tokens.upperBound }
  private var measures: MeasureLexicon { context.lexicon.measures }

  /// The unit that starts at a token, or nil when nothing there can be counted or measured.
  func unit(at start: Int) -> UnitPhrase? {
    let head = measures.multipliers.match(tokens, at: start, limit: limit)?.end ?? start
    if let unit = measures.units.match(tokens, at: head, limit: limit), !isAdverb(head, unit) {
      let end = unit.value.kind == .noun ? joined(unit, from: head) : unit.end
      return UnitPhrase(
        tokens: start..<withRates(end), head: head, kind: .known(unit.value.kind))
    }
    if head > start, isBareAmount(head) {
      return UnitPhrase(tokens: start..<withRates(head), head: start, kind: .known(.money))
    }
    return unlisted(at: head, from: start)
  }

  /// `5 chỉ vàng`, `2 chỉ, 3 chỉ` are weights, in `tổ 5 chỉ có` it is the word “only”: a measure that is
  /// also a word of grammar is one only where no other word follows it.
  private func isAdverb(_ head: Int, _ unit: (end: Int, value: MeasureLexicon.Unit)) -> Bool {
    guard unit.value.kind == .measure, unit.end == head + 1, unit.end < limit,
      context.lexicon.cues[.unitStop].starts(tokens, at: head, limit: unit.end)
    else { return false }
    return tokens[unit.end].kind == .word && !UnitReader.joints.contains(context.key(unit.end))
  }

  private static let joints: WordSet = ["và", "hoặc", "hay"]
  private static let amounts: WordSet = ["triệu", "tỷ", "tỉ", "nghìn", "ngàn", "tr"]

  /// `64 triệu/người/năm`: đồng is understood.
  private func isBareAmount(_ head: Int) -> Bool {
    guard UnitReader.amounts.contains(context.key(head - 1)) else { return false }
    return head >= limit || tokens[head].kind != .word
      || context.lexicon.cues[.unitStop].starts(tokens, at: head, limit: limit)
      || context.lexicon.cues[.indicatorEnd].starts(tokens, at: head, limit: limit)
  }

  /// The end with rates after slashes: `/người/năm`, `/ ngày`.
  private func withRates(_ start: Int) -> Int {
    var end = start
    while end + 1 < limit, context.key(end) == .slash,
      let next = measures.rates.end(tokens, at: end + 1, limit: limit)
    {
      end = next
    }
    return end
  }

  /// The end with nouns of the same group: `đơn thư, kiến nghị`, `thôn, tổ dân phố`.
  private func joined(_ unit: (end: Int, value: MeasureLexicon.Unit), from start: Int) -> Int {
    var end = unit.end
    while end + 1 < limit, context.key(end) == .comma,
      let next = measures.units.match(tokens, at: end + 1, limit: limit),
      next.value.kind == .noun, next.value.group == unit.value.group,
      UnitReader.joiningGroups.contains(unit.value.group)
    {
      end = next.end
    }
    return end
  }

  private static let joiningGroups: Set<String> = ["cell", "person", "petition", "unit", "village"]

  /// A noun that is in no list: an abbreviation alone, else two syllables where the second goes on; a
  /// name is none.
  private func unlisted(at head: Int, from start: Int) -> UnitPhrase? {
    guard isNounStart(head) else { return nil }
    var end = head + 1
    if isAbbreviation(head) {
      while end + 1 < limit, context.key(end) == .comma, isAbbreviation(end + 1) { end += 2 }
    } else if isName(head) {
      return nil
    } else if end < limit, isNounStart(end), !tokens[end].isCapitalized {
      end += 1
    }
    return UnitPhrase(tokens: start..<withRates(end), head: head, kind: .unlisted)
  }

  private func isNounStart(_ index: Int) -> Bool {
    index < limit && tokens[index].kind == .word
      && !context.lexicon.cues[.unitStop].starts(tokens, at: index, limit: limit)
      && !context.lexicon.cues[.indicatorEnd].starts(tokens, at: index, limit: limit)
  }

  /// `12 Trần Quang Khải` is a house, `3 Brazil` a score: a capital letter before another one, or in a
  /// foreign word, begins a name and nothing that is counted.
  private func isName(_ head: Int) -> Bool {
    guard tokens[head].isCapitalized else { return false }
    let next = head + 1
    return next < limit && tokens[next].kind == .word && tokens[next].isCapitalized
      || Syllable(context.string(head..<next)) == nil
  }

  private func isAbbreviation(_ index: Int) -> Bool {
    guard index < limit, tokens[index].kind == .word, tokens[index].isCapitalized else {
      return false
    }
    let word = Array(context.string(index..<index + 1).utf8)
    return word.count >= 2 && LetterCase.lowercaseCount(in: word) == 0
  }
}
