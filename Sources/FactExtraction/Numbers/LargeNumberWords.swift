/// Numbers above ninety-nine that are spelled out in more than one step.
///
/// `một trăm hai mươi` → 120, `hai nghìn ba trăm` → 2,300, `năm trăm rưởi` → 550; the last step without a rest
/// stays with the unit, as it does after figures: `một tỷ hai trăm triệu đồng` is 1,200 triệu đồng, and `ba
/// trăm cây` three hundreds of trees.
enum LargeNumberWords {
  typealias Number = (value: Double, end: Int)

  private static let steps: [WordKey: Double] = [
    "nghìn": 1e3, "ngàn": 1e3, "triệu": 1e6, "tỷ": 1e9, "tỉ": 1e9,
  ]

  /// The number that starts at a token, or nil where it has one step only.
  static func number(_ tokens: [FactToken], at start: Int, limit: Int) -> Number? {
    guard start + 2 < limit,
      tokens[start + 1].key == "trăm"
        || (1...3).contains(where: { isStep(tokens, start + $0, limit) })
    else { return nil }
    guard var part = hundreds(tokens, at: start, limit: limit) else { return nil }
    var (whole, last, isCompound) = (0.0, Double.infinity, part.isCompound)
    while let step = step(tokens, at: part.end, limit: limit), step < last {
      if isHalf(tokens, at: part.end + 1, limit: limit) {
        return (whole + (part.value + 0.5) * step, part.end + 2)
      }
      guard let rest = rest(tokens, after: part.end, limit: limit, step: step) else { break }
      (whole, last, isCompound) = (whole + part.value * step, step, true)
      part = rest
    }
    guard isCompound else { return nil }
    // What is left of a step stays in the unit.
    let step = step(tokens, at: part.end, limit: limit).map { $0 < last ? $0 : 1 } ?? 1
    return ((whole + part.value * step) / step, part.end)
  }

  private typealias Part = (value: Double, end: Int, isCompound: Bool)

  /// What follows a step: `hai trăm` of `một triệu hai trăm` are thousands, `hai` of `một triệu hai đồng`
  /// hundreds of thousands.
  private static func rest(
    _ tokens: [FactToken], after index: Int, limit: Int, step: Double
  ) -> Part? {
    guard var rest = hundreds(tokens, at: index + 1, limit: limit) else { return nil }
    if LargeNumberWords.step(tokens, at: rest.end, limit: limit) != nil { return rest }
    if rest.value < 10, !rest.isCompound, tokens[index + 1].key != "không" {
      guard rest.end < limit, tokens[rest.end].key == "đồng" else { return nil }
      rest.value *= step / 10
    } else if step > 1e3 {
      rest.value *= step / 1e3
    }
    return rest
  }

  /// A number below a thousand.
  private static func hundreds(_ tokens: [FactToken], at start: Int, limit: Int) -> Part? {
    guard start < limit, let first = digit(tokens[start].key) else {
      return small(tokens, at: start, limit: limit)
    }
    guard start + 1 < limit, tokens[start + 1].key == "trăm" else {
      return small(tokens, at: start, limit: limit)
    }
    let (value, end) = (first * 100, start + 2)
    guard end < limit else { return (value, end, false) }
    if isHalf(tokens, at: end, limit: limit) { return (value + 50, end + 1, true) }
    if ["linh", "lẻ"].contains(tokens[end].key), end + 1 < limit,
      let unit = digit(tokens[end + 1].key)
    {
      return (value + unit, end + 2, true)
    }
    guard let rest = NumberWords.small(tokens, at: end, limit: limit), rest.value >= 10 else {
      return (value, end, first == 0)
    }
    return (value + rest.value, rest.end, true)
  }

  private static func small(_ tokens: [FactToken], at start: Int, limit: Int) -> Part? {
    guard start < limit else { return nil }
    if tokens[start].key == "một" { return (1, start + 1, false) }
    return NumberWords.small(tokens, at: start, limit: limit).map { ($0.value, $0.end, false) }
  }

  private static func digit(_ key: WordKey) -> Double? {
    key == "không" ? 0 : NumberWords.digit(key)
  }

  private static func isHalf(_ tokens: [FactToken], at index: Int, limit: Int) -> Bool {
    index < limit && ["rưởi", "rưỡi"].contains(tokens[index].key)
  }

  private static let stepWords: WordSet = ["nghìn", "ngàn", "triệu", "tỷ", "tỉ"]

  private static func isStep(_ tokens: [FactToken], _ index: Int, _ limit: Int) -> Bool {
    index < limit && stepWords.contains(tokens[index].key)
  }

  private static func step(_ tokens: [FactToken], at index: Int, limit: Int) -> Double? {
    index < limit ? steps[tokens[index].key] : nil
  }
}
