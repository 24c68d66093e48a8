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
    let found = TextEncoding.detect(bytes)
    // Most texts are as they should be, and need no copy.
    if found.evidence == .wellFormed, UTF8Cleaner.isPlain(bytes.span) { return unicode(bytes) }
    if found.encoding != .utf8, found.encoding != .windows1252 {
      return decode(bytes, from: found.encoding)
    }
    return isBinary(bytes) ? nil : decodeUnicode(bytes)
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
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    if !isMarked, UTF8Validity.firstInvalidOffset(in: bytes.span) == nil,
      UTF8Cleaner.isPlain(bytes.span)
    {
      return unicode(bytes)
    }
    var decoder = UTF8Cleaner(capacity: bytes.count)
    decoder.read(bytes, from: isMarked ? 3 : 0)
    return DecodedText(
      utf8: decoder.output, encoding: TextEncoding.utf8.name, invalidCount: decoder.invalidCount,
      firstInvalidOffset: decoder.firstInvalidOffset)
  }

  /// A text that is as it should be.
  private static func unicode(_ utf8: [UInt8]) -> DecodedText {
    DecodedText(
      utf8: utf8, encoding: TextEncoding.utf8.name, invalidCount: 0, firstInvalidOffset: nil)
  }

  /// Text has no zero, and next to no control characters that neither part nor colour it.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    let text = bytes.span
    var controls = 0
    var index = firstControl(in: text, from: 0)
    while index < text.count {
      if text[index] == 0 { return true }
      controls += 1
      index = firstControl(in: text, from: index + 1)
    }
    return controls > 8 && controls > bytes.count / 64
  }

  /// The first control character that neither parts nor colours text.
  private static func firstControl(in text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= text.count {
      let word = text.word(at: index)
      if word.bytes(below: 0x20) != 0 {
        let found = (index..<index + 8).first { isControl(text[$0]) }
        if let found { return found }
      }
      index += 8
    }
    return (index..<text.count).first { isControl(text[$0]) } ?? text.count
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte &- 0x08 > 0x05 && byte != 0x1B
  }
}
