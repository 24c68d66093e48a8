extension Language {
  /// A whole number in groups of three: `1.250` in Vietnamese, `1,250` in English.
  public func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude).utf8)
    var text = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += self(".", ",") }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }

  /// A number with at most four decimals: `96,5` in Vietnamese, `96.5` in English.
  public func number(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e14 else { return value.description }
    let scaled = (value.magnitude * 10_000).rounded()
    let whole = Int(scaled) / 10_000
    let fraction = Int(scaled) % 10_000
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard fraction > 0 else { return sign + number(whole) }
    var decimals = String(10_000 + fraction).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return sign + number(whole) + self(",", ".") + decimals
  }
}
