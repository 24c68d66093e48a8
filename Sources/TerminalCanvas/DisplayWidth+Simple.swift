extension DisplayWidth {
  /// The columns of ASCII and Latin text, Vietnamese above all, with its quotes and dashes; `nil` as
  /// soon as anything else occurs, control characters included.
  ///
  /// It reads bytes, never graphemes: a mark (U+0300 to U+036F) adds nothing to its letter, so
  /// decomposed text is as wide as composed text.
  static func simpleWidth(_ utf8: some Sequence<UInt8>) -> Int? {
    var width = 0
    var lead: UInt8 = 0
    var second: UInt8 = 0
    for byte in utf8 {
      switch (byte, lead, second) {
      case (0x20...0x7E, 0, _):
        width += 1
      case (0xC2...0xCD, 0, _), (0xE1...0xE2, 0, _):
        lead = byte
      case (0xA0...0xBF, 0xC2, _) where byte != 0xAD, (0x80...0xBF, 0xC3...0xCB, _):
        (width, lead) = (width + 1, 0)
      case (0x80...0xBF, 0xCC, _), (0x80...0xAF, 0xCD, _):
        lead = 0
      case (0xB8...0xBB, 0xE1, 0), (0x80, 0xE2, 0):
        second = byte
      case (0x80...0xBF, 0xE1, 0xB8...0xBB), (0x90...0xA7, 0xE2, 0x80):
        (width, lead, second) = (width + 1, 0, 0)
      default:
        return nil
      }
    }
    return width
  }
}
