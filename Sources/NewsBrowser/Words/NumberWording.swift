import NewsModel

/// Writes numbers as the language does: `1.250,5` in Vietnamese, `1,250.5` in English.
struct NumberWording {
  /// The language.
  let language: Language

  /// A value: `64`, `96,5`, `1.250`.
  func text(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e15 else { return value.description }
    let parts = value.magnitude.description.split(separator: ".")
    guard let whole = parts.first, let number = Int(whole) else { return value.description }
    let fraction = parts.count > 1 && parts[1] != "0" ? language(",", ".") + parts[1] : ""
    return (value < 0 ? "-" : "") + grouped(number) + fraction
  }

  /// A value or the two ends of a range: `60–64`.
  func range(_ value: Double, _ upperEnd: Double?) -> String {
    guard let upperEnd else { return text(value) }
    return text(value) + "–" + text(upperEnd)
  }

  /// A count with its thousands set off: `38.344`.
  func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    let separator = Character(language(".", ","))
    var text = ""
    for (index, digit) in digits.enumerated() {
      let rest = digits.count - index
      if index > 0, rest % 3 == 0, digits[index - 1] != "-" { text.append(separator) }
      text.append(digit)
    }
    return text
  }
}
