/// Latin letters without their marks.
enum LatinBase {
  /// The lower-case ASCII letter under a Latin letter's marks, or nil where there is none.
  ///
  /// đ and the letters that look like it (ð, ɖ) are d, which no decomposition says.
  static func asciiKey(of value: UInt32) -> UInt8? {
    guard let lower = LetterCase.singleLowercase(value) else { return nil }
    if lower == 0x111 || isLookalikeOfBarredD(lower) { return UInt8(ascii: "d") }
    var parts: [UInt32] = []
    CanonicalTable.standard.appendDecomposition(of: lower, to: &parts)
    guard let base = parts.first, (0x61...0x7A).contains(base),
      parts.dropFirst().allSatisfy(isNonspacing)
    else { return nil }
    return UInt8(base)
  }

  /// Whether a small letter looks like đ once it is a capital: ð, ɖ. Old pages are full of them.
  static func isLookalikeOfBarredD(_ lower: UInt32) -> Bool { lower == 0xF0 || lower == 0x256 }

  /// Whether a scalar is a letter of the Latin script.
  ///
  /// - Source: `Scripts.txt` of the Unicode Character Database, letters that stand alone.
  static func isLatin(_ value: UInt32) -> Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2B8: true
    case 0x2E0...0x2E4, 0x1D00...0x1D25, 0x1D2C...0x1D5C, 0x1D62...0x1D65, 0x1D6B...0x1D77: true
    case 0x1D79...0x1DBE, 0x1E00...0x1EFF, 0x2071, 0x207F, 0x2090...0x209C, 0x212A...0x212B: true
    case 0x2132, 0x214E, 0x2160...0x2188, 0x2C60...0x2C7F, 0xA722...0xA787, 0xA78B...0xA7FF: true
    case 0xAB30...0xAB5A, 0xAB5C...0xAB64, 0xAB66...0xAB69, 0xFB00...0xFB06: true
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0x10780...0x107BA, 0x1DF00...0x1DF2A: true
    default: false
    }
  }

  /// Whether a scalar is a mark that takes no room of its own (Mn).
  static func isNonspacing(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.properties.generalCategory == .nonspacingMark
  }
}
