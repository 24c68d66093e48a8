import VietnameseText

/// What the letters of one written syllable look like.
enum Syllable {
  /// Whether it begins with a capital letter and holds letters, dots and hyphens only.
  static func isCapitalized(_ utf8: ArraySlice<UInt8>) -> Bool {
    startsWithCapital(utf8) && utf8.allSatisfy { isLetter($0) || isInnerMark($0) }
  }

  /// Whether it begins with a capital letter.
  static func startsWithCapital(_ utf8: ArraySlice<UInt8>) -> Bool {
    guard let first = utf8.first else { return false }
    return first < 0x80 ? first &- 0x41 < 26 : LetterCase.isUppercase(Array(utf8.prefix(4)), at: 0)
  }

  /// Whether it is one or more initials, as `P.V`, `T.Tú`, `PV` or `H.N.`
  static func isInitials(_ utf8: ArraySlice<UInt8>) -> Bool {
    let starts = utf8.indices.filter { utf8[$0] & 0xC0 != 0x80 && isLetter(utf8[$0]) }
    if utf8.dropLast().contains(UInt8(ascii: ".")) { return starts.count >= 2 }
    return (2...4).contains(starts.count) && starts.allSatisfy { startsWithCapital(utf8[$0...]) }
  }

  /// Whether a byte is one of a letter's.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte & 0xC0 == 0x80 || LineWord.isStartOfLetter(byte) && byte &- 0x30 >= 10
  }

  private static func isInnerMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
  }
}
