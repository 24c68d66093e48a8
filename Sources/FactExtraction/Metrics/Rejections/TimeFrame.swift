/// Leaves out mere time frames (qua 10 năm, định kỳ 6 tháng) and clock times; a measured duration
/// stays: thời gian thi công 30 ngày, tuổi thọ từ 15 - 20 năm.
struct TimeFrame: FigureRejection {
  func rejects(_ figure: Figure, in context: FactContext) -> Bool {
    guard figure.unitKind == .time, let unit = figure.unit else { return false }
    if context.key(unit.tokens.upperBound - 1) == "giờ", figure.number.isRatio { return true }
    return !isMeasured(figure, in: context)
  }

  private static let clauseMarks: WordSet = [",", ";", "(", ":"]

  /// A sign of a duration stands before it in its clause.
  private func isMeasured(_ figure: Figure, in context: FactContext) -> Bool {
    let floor = max(context.sentences[figure.sentence].tokens.lowerBound, figure.start - 14)
    let cues = context.lexicon.cues
    for index in stride(from: figure.whole.lowerBound, to: floor, by: -1) {
      if TimeFrame.clauseMarks.contains(context.key(index - 1)) { break }
      if cues[.duration].ends(context.tokens, before: index, floor: floor) { return true }
    }
    return false
  }
}
