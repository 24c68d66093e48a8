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
    let isFive = context.key(figure.start) == "năm" && figure.number.tokens.count == 1
    if isFive,
      !context.lexicon.cues[.numberFive].ends(context.tokens, before: figure.start, floor: 0)
    {
      return true
    }
    let hasMultiplier = figure.unit.map { $0.head > $0.tokens.lowerBound } ?? false
    if figure.unitKind == nil || context.key(figure.end - 1) == "lần" { return !hasMultiplier }
    return context.key(figure.start - 1) == "," && context.tokens[figure.start - 2].kind == .word
      && NumberWords.number(context.tokens, at: figure.start - 2, limit: figure.start) != nil
  }
}
