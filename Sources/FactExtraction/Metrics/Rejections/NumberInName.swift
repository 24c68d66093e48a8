/// Leaves out numbers that belong to a name: “5 không 3 sạch”, COVID-19, Quốc lộ 21B, đội 4 tốt.
struct NumberInName: FigureRejection {
  func rejects(_ figure: Figure, in context: FactContext) -> Bool {
    if context.names.contains(figure.start), !isSpeech(figure, in: context) { return true }
    return isGluedBefore(figure, in: context) || isGluedAfter(figure, in: context)
      || isMotto(figure, in: context)
  }

  /// A short quotation that counts with a listed unit after a verb is speech all the same.
  private func isSpeech(_ figure: Figure, in context: FactContext) -> Bool {
    figure.unitKind == .money || figure.unitKind == .percent
  }

  private func isGluedBefore(_ figure: Figure, in context: FactContext) -> Bool {
    let token = context.tokens[figure.start]
    guard figure.start > 0, token.isGlued, token.kind == .number else { return false }
    let before = context.tokens[figure.start - 1]
    // `P.7`, `Q.1` are names of units.
    if before.key == ".", figure.start > 1, before.isGlued,
      ["q", "p", "f", "kp"].contains(context.key(figure.start - 2))
    {
      return true
    }
    if before.kind == .word {
      let cues = context.lexicon.cues
      return !cues[.comparatorBefore].ends(context.tokens, before: figure.start, floor: 0)
        && !cues[.indicatorCopula].ends(context.tokens, before: figure.start, floor: 0)
    }
    if before.key == "/", context.isWord(figure.start - 2) {
      // `8.450 khẩu/2.130 hộ` gives two figures, `Tổ 3/KP2` a name.
      return context.tokens[figure.start - 2].isCapitalized
    }
    return (before.key == "-" || before.key == "/") && before.isGlued
  }

  private func isGluedAfter(_ figure: Figure, in context: FactContext) -> Bool {
    let next = figure.number.tokens.upperBound
    guard context.isWord(next), context.tokens[next].isGlued,
      context.tokens[next - 1].kind == .number
    else { return false }
    return figure.unitKind == nil
  }

  /// `3 không`, `4 tốt`, `5 biết`: a number with a word that is no noun.
  private func isMotto(_ figure: Figure, in context: FactContext) -> Bool {
    guard figure.unitKind == nil, let unit = figure.unit else { return false }
    if context.lexicon.cues[.numberMotto].match(
      context.tokens, at: unit.head, limit: unit.tokens.upperBound) != nil
    {
      return true
    }
    return context.lexicon.cues[.numberName].ends(context.tokens, before: figure.start, floor: 0)
  }
}
