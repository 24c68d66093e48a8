/// Reads the figures of a sentence in order: number, unit and comparator together.
///
/// `gần 1.250 hộ` → about 1,250 hộ; `từ 20 triệu đồng đến 30 triệu đồng` → 20 to 30 triệu đồng.
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
    while let start = nextNumber(from: position) {
      guard isFree(start), let number = numbers.number(at: start),
        number.tokens.allSatisfy(isFree)
      else {
        position = start + 1
        continue
      }
      let figure = spanning(figure(of: number), numbers)
      if figure.unit != nil || number.isRatio { found.append(figure) }
      position = max(number.tokens.upperBound, figure.number.tokens.upperBound)
    }
    return found
  }

  private func nextNumber(from position: Int) -> Int? {
    context.starts.next([.figures, .numberWords], from: position, to: sentence.tokens.upperBound)
  }

  private func isFree(_ position: Int) -> Bool {
    !calendar.isTime[position] && !documentTokens.contains(position)
  }

  private func figure(of first: FigureNumber) -> Figure {
    let compound = CompoundAmount(context: context, sentence: sentence).amount(from: first)
    let number = compound?.number ?? first
    let end = number.tokens.upperBound
    let borrowed = BorrowedUnit(context: context, sentence: sentence)
    let unit =
      compound?.unit ?? UnitReader(context: context, sentence: sentence).unit(at: end)
      ?? (number.value > 1 ? borrowed.unit(of: number) : nil)
    let reader = ComparatorReader(context: context, sentence: sentence)
    let unitEnd = unit.map { $0.tokens.lowerBound == end ? $0.tokens.upperBound : end } ?? end
    let meaning = reader.comparator(of: number, unitEnd: unitEnd)
    return Figure(
      number: number, unit: unit, comparator: meaning.comparator, whole: meaning.whole,
      sentence: index)
  }

  /// `8cm đến 30cm`, `từ 20 triệu đồng đến 30 triệu đồng`: both ends of a range carry the unit.
  private func spanning(_ figure: Figure, _ numbers: NumberReader) -> Figure {
    guard let unit = figure.unit, figure.number.valueMax == nil, !figure.number.isRatio,
      context.key(figure.number.tokens.lowerBound - 1) == .from
        || context.key(unit.tokens.upperBound) == .dash
    else { return figure }
    let opening = skipped(unit.tokens.upperBound)
    guard opening > unit.tokens.upperBound, opening < sentence.tokens.upperBound,
      isFree(opening), let second = numbers.simple(at: opening), second.value > figure.number.value,
      let other = UnitReader(context: context, sentence: sentence).unit(at: second.end),
      isSameUnit(unit, other)
    else { return figure }
    var result = figure
    result.number.valueMax = second.value
    result.number.tokens = figure.number.tokens.lowerBound..<second.end
    result.unit = other
    result.whole = figure.whole.lowerBound..<other.tokens.upperBound
    return result
  }

  /// `từ 80 triệu đến 100 triệu đồng`: the first may leave out what the second says.
  private func isSameUnit(_ first: UnitPhrase, _ second: UnitPhrase) -> Bool {
    first.tokens.count <= second.tokens.count
      && zip(first.tokens, second.tokens).allSatisfy { context.key($0) == context.key($1) }
  }

  private static let targets: WordSet = ["đến", "tới", "-"]

  /// Past `đến`, `cho đến`, `-` and a comparator; the same index when none of them stands there.
  private func skipped(_ start: Int) -> Int {
    var index = start
    if context.key(index) == "cho" { index += 1 }
    guard FigureReader.targets.contains(context.key(index)) else { return start }
    index += 1
    if context.key(index + 1) == "hơn", context.isWord(index) { index += 2 }
    let limit = sentence.tokens.upperBound
    return context.lexicon.cues[.comparatorBefore].match(context.tokens, at: index, limit: limit)?
      .end
      ?? index
  }
}
