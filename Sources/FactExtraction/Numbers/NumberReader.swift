/// Reads numbers, ranges and ratios: `1.250`, `36 - 40`, `01 đến 02`, `19/19`, `năm đến bảy`,
/// `hơn chục`.
struct NumberReader: Sendable {
  let context: FactContext
  let sentence: FactSentence

  private var limit: Int { sentence.tokens.upperBound }

  /// The number that starts at a token, or nil.
  func number(at index: Int) -> FigureNumber? {
    guard let first = simple(at: index) else { return round(at: index) }
    if let ratio = ratio(first, at: index) { return ratio }
    if let range = range(first, at: index) { return range }
    return FigureNumber(
      tokens: index..<first.end, value: first.value,
      isWord: context.tokens[index].kind == .word)
  }

  /// A number without range or ratio.
  func simple(at index: Int) -> (value: Double, end: Int)? {
    guard index < limit else { return nil }
    guard context.tokens[index].kind == .number else {
      return NumberWords.number(context.tokens, at: index, limit: limit)
    }
    if let whole = context.integer(index) { return (Double(whole), index + 1) }
    let value =
      FigureValue.common(context.text, context.tokens[index].range)
      ?? FigureValue.value(of: context.string(index..<index + 1))
    return value.map { ($0, index + 1) }
  }

  private static let comparators: WordSet = ["hơn", "gần", "trên"]
  private static let targets: WordSet = ["-", "đến", "tới"]

  /// `chục` counts ten where a comparator says that a figure is meant.
  private func round(at index: Int) -> FigureNumber? {
    guard context.key(index) == "chục", index > sentence.tokens.lowerBound,
      NumberReader.comparators.contains(context.key(index - 1))
    else { return nil }
    return FigureNumber(tokens: index..<index + 1, value: 10, isWord: true)
  }

  private func ratio(_ first: (value: Double, end: Int), at index: Int) -> FigureNumber? {
    let slash = first.end
    guard context.key(slash) == .slash, context.tokens[slash].isGlued, slash + 1 < limit,
      context.tokens[index].kind == .number, context.tokens[slash + 1].kind == .number,
      context.tokens[slash + 1].isGlued,
      let whole = simple(at: slash + 1), whole.value > 0, first.value <= whole.value * 3
    else { return nil }
    return FigureNumber(tokens: index..<whole.end, value: first.value, isRatio: true)
  }

  private func range(_ first: (value: Double, end: Int), at index: Int) -> FigureNumber? {
    guard NumberReader.targets.contains(context.key(first.end)),
      let second = simple(at: first.end + 1), second.value > first.value,
      context.tokens[index].kind == context.tokens[first.end + 1].kind
    else { return nil }
    return FigureNumber(
      tokens: index..<second.end, value: first.value, valueMax: second.value,
      isWord: context.tokens[index].kind == .word)
  }
}
