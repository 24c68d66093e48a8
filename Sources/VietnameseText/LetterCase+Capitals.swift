extension LetterCase {
  /// The text with its first letter as a capital, as at the start of a sentence: `xã` → `Xã`.
  public static func capitalizingFirst(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    let rest = text.unicodeScalars.dropFirst()
    return first.properties.titlecaseMapping + String(String.UnicodeScalarView(rest))
  }

  /// How many letters of lower case a text in UTF-8 has; letters without case do not count.
  ///
  /// - Complexity: linear.
  public static func lowercaseCount(in utf8: [UInt8]) -> Int {
    var count = 0
    var index = 0
    while index < utf8.count {
      let scalar = DecodedScalar(utf8, at: index)
      if Unicode.Scalar(scalar.value)?.properties.isLowercase == true { count += 1 }
      index += scalar.length
    }
    return count
  }
}
