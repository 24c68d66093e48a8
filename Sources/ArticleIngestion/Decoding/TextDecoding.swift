import VietnameseText

/// Turns the bytes of a source into text that is safe to show.
///
/// UTF-8 and UTF-16 are read with or without a byte order mark, and so are the encodings that
/// Vietnamese had before them, where the words leave no doubt. Ends of lines of all systems
/// become line feeds, which keeps the numbers of lines. Escape sequences and control characters go.
enum TextDecoding {
  /// The text, or nil when the bytes are none: they hold a zero, or many control characters.
  ///
  /// - Complexity: linear; one copy, two for encodings other than UTF-8.
  static func decode(_ bytes: [UInt8]) -> DecodedText? {
    if bytes.starts(with: [0xFF, 0xFE]) {
      return UTF16Transcoding.decode(bytes, isBigEndian: false)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return UTF16Transcoding.decode(bytes, isBigEndian: true)
    }
    if let encoding = otherEncoding(of: bytes) { return decode(bytes, from: encoding) }
    return isBinary(bytes) ? nil : decodeUnicode(bytes)
  }

  /// An encoding other than UTF-8 that the bytes show, or nil when they show none.
  private static func otherEncoding(of bytes: [UInt8]) -> TextEncoding? {
    let encoding = TextEncoding.detect(bytes).encoding
    return encoding == .utf8 || encoding == .windows1252 ? nil : encoding
  }

  private static func decode(_ bytes: [UInt8], from encoding: TextEncoding) -> DecodedText? {
    let utf8 = TextDecoder.decode(bytes, from: encoding, restoresCapitals: true)
    guard !isBinary(utf8) else { return nil }
    var text = decodeUnicode(utf8)
    text.encoding = encoding.name
    text.isGuess = true
    return text
  }

  /// The text of bytes that are UTF-8 by the standard of what they come from.
  static func decodeUnicode(_ bytes: [UInt8]) -> DecodedText {
    var decoder = UTF8Cleaner(capacity: bytes.count)
    decoder.read(bytes, from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    return DecodedText(
      utf8: decoder.output, encoding: "UTF-8", invalidCount: decoder.invalidCount,
      firstInvalidOffset: decoder.firstInvalidOffset)
  }

  /// Text has no zero, and next to no control characters that neither part nor colour it.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    var controls = 0
    for byte in bytes where byte < 0x20 {
      if byte == 0 { return true }
      if !(0x08...0x0D).contains(byte), byte != 0x1B { controls += 1 }
    }
    return controls > 8 && controls > bytes.count / 64
  }
}
