/// The value of figures as Vietnamese texts write them: `1.250` is a thousand, `96,5` a decimal.
enum FigureValue {
  /// The value of figures in one of the common forms, read where they are: groups of three after
  /// points, or one comma. Nil where another form has to be looked for.
  static func common(_ text: [UInt8], _ range: Range<Int>) -> Double? {
    guard range.count <= 15 else { return nil }
    var (value, points, group, hasComma) = (0, 0, 0, false)
    for position in range {
      let byte = text[position]
      if byte.isDigit {
        value = value * 10 + Int(byte & 15)
        group += 1
        continue
      }
      let isPoint = byte == UInt8(ascii: ".")
      let isGroup = points == 0 ? group <= 3 : group == 3
      guard !hasComma, isPoint ? isGroup : points == 0 else { return nil }
      if isPoint { points += 1 } else { hasComma = true }
      group = 0
    }
    if points > 0 { return group == 3 ? Double(value) : nil }
    // `12,000` is twelve thousand in texts of careless typing.
    let isThousand = !hasComma || group == 3 && value % 1000 == 0
    return isThousand
      ? Double(value) : Double(value) / (0..<group).reduce(1) { power, _ in power * 10 }
  }

  /// The value of a token of figures, or nil when it is no number (`3.6.2013`, `192.168.1`).
  static func value(of figures: String) -> Double? {
    let points = figures.split(separator: ".", omittingEmptySubsequences: false)
    let commas = figures.split(separator: ",", omittingEmptySubsequences: false)
    if points.count == 1, commas.count == 1 { return Double(figures) }
    if commas.count == 2,
      isGrouped(commas[0].split(separator: ".", omittingEmptySubsequences: false))
    {
      return withComma(
        whole: joined(commas[0], "."), fraction: String(commas[1]), points: points.count)
    }
    if commas.count == 1 {
      if isGrouped(points) { return Double(joined(figures[...], ".")) }
      return points.count == 2 ? Double(figures) : nil
    }
    return isGrouped(commas) ? Double(joined(figures[...], ",")) : nil
  }

  /// `12,000` is twelve thousand in texts of careless typing, `25,125` a decimal.
  private static func withComma(whole: String, fraction: String, points: Int) -> Double? {
    if fraction == "000", points == 1, whole != "0" { return Double(whole + fraction) }
    return Double(whole + "." + fraction)
  }

  private static func isGrouped(_ parts: [Substring]) -> Bool {
    guard let first = parts.first, (1...3).contains(first.utf8.count) || parts.count == 1 else {
      return false
    }
    return parts.dropFirst().allSatisfy { $0.utf8.count == 3 }
  }

  private static func joined(_ text: Substring, _ separator: Character) -> String {
    text.split(separator: separator).joined()
  }
}
