/// Leaves out the base of a rate: `1 km đường hết 2 tỷ đồng`, `mỗi 1 ha`, `chi phí cho 1 km`.
struct RateBase: FigureRejection {
  func rejects(_ figure: Figure, in context: FactContext) -> Bool {
    guard figure.number.value == 1, figure.number.valueMax == nil, !figure.number.isRatio,
      figure.comparator == .equal || isPerArea(figure, in: context), let unit = figure.unit
    else { return false }
    if ["vụ", "mùa", "lứa", "lần"].contains(context.string(unit.tokens)) { return true }
    if figure.comparator != .equal { return true }
    let cues = context.lexicon.cues
    if cues[.rateBaseBefore].ends(context.tokens, before: figure.start, floor: 0) { return true }
    let limit = context.tokens.count
    let next = unit.tokens.upperBound
    return (next...next + 1).contains {
      cues[.rateBaseAfter].starts(context.tokens, at: $0, limit: limit)
    }
  }

  /// `thu nhập trên 1 ha`: on one hectare, not more than one.
  private func isPerArea(_ figure: Figure, in context: FactContext) -> Bool {
    figure.unitKind == .measure && context.key(figure.start - 1) == "trên"
  }
}
