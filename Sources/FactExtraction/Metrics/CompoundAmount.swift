/// Reads amounts in two steps: `2 tỷ 350 triệu đồng` is 2.350 triệu đồng, `1 triệu 200 nghìn đồng`
/// 1.200 nghìn đồng.
struct CompoundAmount: Sendable {
  let context: FactContext
  let sentence: FactSentence

  private static let steps: WordValues<WordKey> = [
    "tỷ": "triệu", "tỉ": "triệu", "triệu": "nghìn", "nghìn": "đồng", "ngàn": "đồng",
  ]

  /// The number and the unit of the smaller step; nil where an amount has one step only.
  func amount(from number: FigureNumber) -> (number: FigureNumber, unit: UnitPhrase)? {
    let multiplier = number.tokens.upperBound
    let second = multiplier + 1
    guard !number.isRatio, number.valueMax == nil, second < sentence.tokens.upperBound,
      context.tokens[second].kind == .number,
      let smaller = CompoundAmount.steps[context.key(multiplier)],
      let rest = FigureValue.value(of: context.string(second..<second + 1)), rest < 1000,
      let unit = UnitReader(context: context, sentence: sentence).unit(at: second + 1),
      unit.kind == .known(.money),
      [smaller, smaller == "nghìn" ? "ngàn" : smaller].contains(context.key(second + 1))
    else { return nil }
    var whole = number
    whole.value = number.value * 1000 + rest
    whole.tokens = number.tokens.lowerBound..<second + 1
    return (whole, unit)
  }
}
