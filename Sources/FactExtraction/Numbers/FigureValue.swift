/// The value of figures as Vietnamese texts write them: `1.250` is a thousand, `96,5` a decimal.
enum FigureValue {
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
