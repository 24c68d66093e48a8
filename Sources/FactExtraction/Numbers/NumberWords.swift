/// Numbers that are spelled out: `hai`, `mười hai`, `ba mươi lăm`, `chục` after a comparator.
enum NumberWords {
  private static let digits: WordValues<Double> = [
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8,
    "chín": 9,
  ]
  private static let multipliers: WordSet = [
    "trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ",
  ]
  private static let lastDigits: WordValues<Double> = ["mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5]

  /// The number that starts at a token, with the index after it. `một` alone is none.
  static func number(
    _ tokens: [FactToken], at start: Int, limit: Int
  ) -> (value: Double, end: Int)? {
    guard start < limit, tokens[start].kind == .word else {
      return nil
    }
    return LargeNumberWords.number(tokens, at: start, limit: limit)
      ?? small(tokens, at: start, limit: limit)
  }

  /// The value of a digit's word.
  static func digit(_ key: WordKey) -> Double? { digits[key] }

  /// A number below a hundred, or the first step of a larger one.
  static func small(_ tokens: [FactToken], at start: Int, limit: Int) -> (value: Double, end: Int)?
  {
    guard start < limit else { return nil }
    let key = tokens[start].key
    if key == "mười" {
      guard let unit = digit(tokens, at: start + 1, limit: limit) else { return (10, start + 1) }
      return (10 + unit, start + 2)
    }
    guard let first = digits[key] else { return nil }
    if start + 1 < limit, tokens[start + 1].key == "mươi" {
      guard let unit = digit(tokens, at: start + 2, limit: limit) else {
        return (first * 10, start + 2)
      }
      return (first * 10 + unit, start + 3)
    }
    if start + 1 < limit, tokens[start + 1].key == "chục" { return (first * 10, start + 2) }
    if first == 1 {
      // `một nghìn hộ` carries a figure, `một hộ` does not.
      return start + 1 < limit && multipliers.contains(tokens[start + 1].key)
        ? (1, start + 1) : nil
    }
    return (first, start + 1)
  }

  /// Adds the words that numbers start with to a vocabulary.
  static func add(to vocabulary: inout Vocabulary) {
    for word in digits.words.words { vocabulary.add(word, starts: .numberWords) }
    for word: WordKey in ["mười", "chục"] { vocabulary.add(word, starts: .numberWords) }
  }

  private static func digit(_ tokens: [FactToken], at index: Int, limit: Int) -> Double? {
    guard index < limit else { return nil }
    return digits[tokens[index].key] ?? lastDigits[tokens[index].key]
  }
}
