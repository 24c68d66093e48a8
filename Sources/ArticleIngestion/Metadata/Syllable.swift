/// What the letters of one written syllable look like.
enum Syllable {
  /// Whether it begins with a capital letter and holds letters, dots and hyphens only.
  static func isCapitalized(_ utf8: ArraySlice<UInt8>) -> Bool {
    let scalars = String(decoding: utf8, as: UTF8.self).unicodeScalars
    guard let first = scalars.first, first.properties.isUppercase else { return false }
    return scalars.allSatisfy { $0.properties.isAlphabetic || $0 == "." || $0 == "-" || $0 == "'" }
  }

  /// Whether it is one or more initials, as `P.V`, `T.Tú`, `PV` or `H.N.`
  static func isInitials(_ utf8: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: utf8, as: UTF8.self)
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    if text.utf8.dropLast().contains(UInt8(ascii: ".")) { return letters.count >= 2 }
    return (2...4).contains(letters.count) && letters.allSatisfy(\.properties.isUppercase)
  }
}
