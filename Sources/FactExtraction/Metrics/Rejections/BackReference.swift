/// Leaves out what points back and counts nothing new: hai xã trên, 3 công trình này.
struct BackReference: FigureRejection {
  func rejects(_ figure: Figure, in context: FactContext) -> Bool {
    guard let unit = figure.unit, unit.isCount, figure.number.isWord else { return false }
    let limit = min(context.tokens.count, figure.end + 2)
    guard
      let back = context.lexicon.cues[.numberBack].match(
        context.tokens, at: figure.end, limit: limit)
    else { return false }
    // `ba xã trên địa bàn` goes on with a place.
    return context.key(figure.end) != "trên" || back.end >= limit
      || !isPlaceAfter(back.end, context)
  }

  private static let placeLeads: WordSet = ["địa", "cả", "các", "toàn", "tổng"]

  private func isPlaceAfter(_ index: Int, _ context: FactContext) -> Bool {
    BackReference.placeLeads.contains(context.key(index))
      || context.tokens[index].kind == .number
  }
}
