/// Leaves out numbers before words that are in no list where nothing else says that they count:
/// a score, a model number, a chapter.
///
/// `Hải đội 2 bám biển` and `tàu Apollo 11 hạ cánh` count nothing; `hơn 40 bầu sữa` does.
struct UnlistedNoun: FigureRejection {
  func rejects(_ figure: Figure, in context: FactContext) -> Bool {
    guard figure.unit?.kind == .unlisted, !figure.number.isRatio else { return false }
    if figure.comparator != .equal || figure.number.valueMax != nil { return false }
    guard figure.start > 0 else { return false }
    let before = context.tokens[figure.start - 1]
    // A capital before it makes it a part of a name: Hải đội 2 bám biển, Apollo 11 hạ cánh.
    return before.kind == .word && before.isCapitalized && !isSentenceStart(figure, context)
  }

  private func isSentenceStart(_ figure: Figure, _ context: FactContext) -> Bool {
    context.sentences[figure.sentence].tokens.lowerBound == figure.start - 1
  }
}
