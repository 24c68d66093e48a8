import VietnameseText

/// Lines as bare words, to be compared with each other and with tables.
enum WordKey {
  /// The words of a text in lower case with their marks, one space between them, no punctuation.
  ///
  /// Where a tone mark stands does not matter: `khoá` and `khóa` give the same key.
  static func exact(_ utf8: [UInt8]) -> [UInt8] { words(in: Folding.exact(utf8)) }

  /// The same of a string.
  static func exact(_ text: String) -> [UInt8] { exact(Array(text.utf8)) }

  /// The words of a text in lower case without marks.
  static func folded(_ utf8: [UInt8]) -> [UInt8] { words(in: Folding.fold(utf8)) }

  /// The same of a string.
  static func folded(_ text: String) -> [UInt8] { folded(Array(text.utf8)) }

  /// The words of a key.
  static func words(_ key: [UInt8]) -> [ArraySlice<UInt8>] {
    key.split(separator: 0x20)
  }

  /// How many stretches between blanks hold a letter or digit.
  static func countWords(_ utf8: [UInt8]) -> Int {
    var count = 0
    var isInside = false
    for byte in utf8 {
      if byte == 0x20 {
        isInside = false
      } else if !isInside, startsWordCharacter(byte) {
        isInside = true
        count += 1
      }
    }
    return count
  }

  private static func words(in utf8: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(utf8.count)
    var isBlankDue = false
    var isWord = false
    for byte in utf8 {
      // The bytes behind the first of a character go with it.
      if byte & 0xC0 != 0x80 { isWord = startsWordCharacter(byte) }
      guard isWord else {
        isBlankDue = !key.isEmpty
        continue
      }
      if isBlankDue { key.append(0x20) }
      isBlankDue = false
      key.append(byte)
    }
    return key
  }

  /// By the first byte of its UTF-8: Vietnamese letters begin with an ASCII letter, C3 to C6 or E1;
  /// the signs of C2 and E2 (quotation marks, dashes, bullets) part words.
  private static func startsWordCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xE1: true
    default: false
    }
  }
}
