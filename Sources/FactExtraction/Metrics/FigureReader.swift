/// Reads the figures of a sentence in order: number, unit and comparator together.
struct FigureReader: Sendable {
  let context: FactContext
  let calendar: Calendar
  let documentTokens: Set<Int>
  let index: Int

  private var sentence: FactSentence { context.sentences[index] }

  /// The figures, those that state no fact still among them.
  func figures() -> [Figure] {
    let numbers = NumberReader(context: context, sentence: sentence)
    var found: [Figure] = []
    var position = sentence.tokens.lowerBound
    while position < sentence.tokens.upperBound {
      guard isFree(position), let number = numbers.number(at: position),
        number.tokens.allSatisfy(isFree)
      else {
        position += 1
        continue
      }
      let figure = spanning(figure(of: number), numbers)
      if figure.unit != nil || number.isRatio { found.append(figure) }
      position = max(number.tokens.upperBound, figure.number.tokens.upperBound)
    }
    return found
  }

  private func isFree(_ position: Int) -> Bool {
    !calendar.isTime[position] && !documentTokens.contains(position)
  }

  private func figure(of number: FigureNumber) -> Figure {
    let end = number.tokens.upperBound
    let units = UnitReader(context: context, sentence: sentence)
    let unit = units.unit(at: end) ?? (number.value > 1 ? borrowed(after: end, units) : nil)
    let reader = ComparatorReader(context: context, sentence: sentence)
    let unitEnd = unit.map { $0.tokens.lowerBound == end ? $0.tokens.upperBound : end } ?? end
    let meaning = reader.comparator(of: number, unitEnd: unitEnd)
    return Figure(
      number: number, unit: unit, comparator: meaning.comparator, whole: meaning.whole,
      sentence: index)
  }

  /// `5 trong tổng số 12 xã`: the first number counts what the second does.
  private func borrowed(after end: Int, _ units: UnitReader) -> UnitPhrase? {
    let opening = [context.key(end), context.key(end + 1), context.key(end + 2)]
    let length =
      ["trong", "trên"].contains(opening[0]) && opening[1] == "tổng" && opening[2] == "số"
      ? 3
      : opening[0] == "trong" && opening[1] == "số" ? 2 : 0
    guard length > 0, end + length < sentence.tokens.upperBound,
      context.tokens[end + length].kind == .number
    else { return nil }
    return units.unit(at: end + length + 1)
  }

  /// `8cm đến 30cm`, `từ 20 triệu đồng đến 30 triệu đồng`: both ends of a range carry the unit.
  private func spanning(_ figure: Figure, _ numbers: NumberReader) -> Figure {
    guard let unit = figure.unit, figure.number.valueMax == nil, !figure.number.isRatio,
      context.key(figure.number.tokens.lowerBound - 1) == "từ"
        || context.key(unit.tokens.upperBound) == "-"
    else { return figure }
    let opening = skipped(unit.tokens.upperBound)
    guard opening > unit.tokens.upperBound, opening < sentence.tokens.upperBound,
      isFree(opening), let second = numbers.simple(at: opening), second.value > figure.number.value,
      let other = UnitReader(context: context, sentence: sentence).unit(at: second.end),
      context.string(other.tokens) == context.string(unit.tokens)
    else { return figure }
    var result = figure
    result.number.valueMax = second.value
    result.number.tokens = figure.number.tokens.lowerBound..<second.end
    result.unit = other
    result.whole = figure.whole.lowerBound..<other.tokens.upperBound
    return result
  }

  /// Past `đến`, `cho đến`, `-` and a comparator; the same index when none of them stands there.
  private func skipped(_ start: Int) -> Int {
    var index = start
    if context.key(index) == "cho" { index += 1 }
    guard ["đến", "tới", "-"].contains(context.key(index)) else { return start }
    index += 1
    if context.key(index + 1) == "hơn", context.isWord(index) { index += 2 }
    let limit = sentence.tokens.upperBound
    return context.lexicon.cues[.comparatorBefore].match(context.tokens, at: index, limit: limit)?
      .end
      ?? index
  }
}
