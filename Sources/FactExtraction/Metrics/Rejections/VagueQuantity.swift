/// Leaves out quantities that are no figure: hàng trăm, vài chục, hai ba lần; and `hai` before what
/// is not counted.
struct VagueQuantity: FigureRejection {
  func rejects(_ figure: Figure, in context: FactContext) -> Bool {
    if context.lexicon.cues[.numberVague].ends(context.tokens, before: figure.start, floor: 0),
      figure.number.isWord || context.key(figure.start - 1) != "cả"
    {
      return true
    }
    guard figure.number.isWord else { return false }
    if isName(figure, in: context) { return true }
    let isFive = context.key(figure.start) == "năm" && figure.number.tokens.count == 1
    if isFive,
      !context.lexicon.cues[.numberFive].ends(context.tokens, before: figure.start, floor: 0)
    {
      return true
    }
    let hasMultiplier = figure.unit.map { $0.head > $0.tokens.lowerBound } ?? false
    if figure.unitKind == nil || context.key(figure.end - 1) == "lần" { return !hasMultiplier }
    if context.lexicon.cues[.numberPointer].match(
      context.tokens, at: figure.number.tokens.upperBound, limit: figure.end)?.end == figure.end
    {
      return true
    }
    return context.key(figure.start - 1) == "," && context.tokens[figure.start - 2].kind == .word
      && NumberWords.number(context.tokens, at: figure.start - 2, limit: figure.start) != nil
  }
  /// `Ba Đình`, `Hai Bà Trưng`: a capital inside a sentence, or before another one.
  private func isName(_ figure: Figure, in context: FactContext) -> Bool {
    guard context.tokens[figure.start].isCapitalized else { return false }
    let isOpening = context.sentences[figure.sentence].tokens.lowerBound == figure.start
    let next = figure.number.tokens.upperBound
    return (context.isWord(next) && context.tokens[next].isCapitalized)
      || (!isOpening && figure.start > 0 && context.tokens[figure.start - 1].kind == .word
        && context.tokens[figure.start - 1].isCapitalized)
  }
}
