/// Leaves out numbers that name or rank: thôn 8, khóa 12, lần thứ 3, Điều 5, lớp 9.
struct OrdinalNumber: FigureRejection {
  func rejects(_ figure: Figure, in context: FactContext) -> Bool {
    let isMeasured =
      [.percent, .money, .measure].contains(figure.unitKind) || figure.number.isRatio
    guard !isMeasured, figure.number.valueMax == nil, figure.comparator == .equal else {
      return false
    }
    return context.lexicon.cues[.numberOrdinal].ends(
      context.tokens, before: figure.start, floor: 0)
  }
}
