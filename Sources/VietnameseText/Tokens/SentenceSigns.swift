/// The signs that matter at the end of a sentence.
enum SentenceSigns {
  /// Whether a line's end or a terminator may start with a byte.
  @inline(__always)
  static func mayBegin(_ byte: UInt8) -> Bool {
    if byte < 0x40 { return lowMask >> UInt64(byte) & 1 != 0 }
    return byte >= 0xC0 && highMask >> UInt64(byte &- 0xC0) & 1 != 0
  }

  /// How many of eight bytes come before the first with which a line's end or a terminator may start;
  /// eight where there is none for certain.
  @inline(__always)
  static func bytesBeforeFirst(in word: UInt64) -> Int {
    let stops = word.bytes(equalTo: 0x21) | word.bytes(equalTo: 0x2E) | word.bytes(equalTo: 0x3F)
    // Some leads differ by a bit or two; what else then fits is rare all the same.
    let pairs = word.bytes(without: 0x20)
    let leads =
      pairs.bytes(equalTo: 0xC2) | pairs.bytes(equalTo: 0xCF)
      | word.bytes(without: 0x03).bytes(equalTo: 0xD8)
      | word.bytes(equalTo: 0xE0) | word.bytes(equalTo: 0xE3)
    return (stops | leads | word.bytes(below: 0x0E)).bytesBeforeFirst
  }

  /// LF, VT, FF, CR, `!`, `.` and `?`.
  private static let lowMask: UInt64 = 0xF << 0x0A | 1 << 0x21 | 1 << 0x2E | 1 << 0x3F

  /// First bytes of U+0085, `؟` and `۔`, `।`, `…` and the line separators, `。`, `！`.
  private static let highMask: UInt64 =
    1 << 0x02 | 1 << 0x18 | 1 << 0x1B | 1 << 0x20 | 1 << 0x22 | 1 << 0x23 | 1 << 0x2F

  /// Whether a scalar may end a sentence.
  static func isTerminator(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x203C, 0x2047...0x2049: true
    case 0x61F, 0x6D4, 0x964, 0x965: true
    default: isWideTerminator(value)
    }
  }

  /// Terminators of Chinese and Japanese, which have no blanks.
  static func isWideTerminator(_ value: UInt32) -> Bool {
    value == 0x3002 || value == 0xFF01 || value == 0xFF0E || value == 0xFF1F || value == 0xFF61
  }

  /// Whether a scalar closes a quotation or bracket.
  static func isCloser(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x203A: true
    case 0x300D, 0x300F, 0x3009, 0x300B, 0xFF09: true
    default: false
    }
  }

  /// Whether a scalar opens a quotation or bracket.
  static func isOpener(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0xAB, 0x2018, 0x201C, 0x201E, 0x2039: true
    case 0x300C, 0x300E, 0x3008, 0x300A, 0xFF08: true
    default: false
    }
  }

  /// Whether a scalar is a hyphen or dash.
  static func isDash(_ value: UInt32) -> Bool {
    value == 0x2D || (0x2010...0x2015).contains(value)
  }

  /// Whether a mark of punctuation goes on with the sentence it follows.
  static func isContinuation(_ value: UInt32) -> Bool {
    switch value {
    case 0x2C, 0x3A, 0x3B, 0x2F, 0x3001, 0xFF0C: true
    default: isTerminator(value) || (isCloser(value) && !isOpener(value))
    }
  }

  /// Whether a letter is of a script without capitals.
  static func isCaseless(_ value: UInt32) -> Bool {
    (0x590..<0x10A0).contains(value) || (0x1100..<0x1C80).contains(value) || value >= 0x2E80
  }
}
