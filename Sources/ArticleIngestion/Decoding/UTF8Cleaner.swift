/// Copies bytes as valid UTF-8 with plain ends of lines and without control characters.
///
/// Bytes that no character has are replaced by U+FFFD, one for each longest beginning of a
/// character, as the Unicode standard (3.9, table 3-8) recommends.
struct UTF8Cleaner {
  private(set) var output: [UInt8] = []
  private(set) var invalidCount = 0
  private(set) var firstInvalidOffset: Int?

  init(capacity: Int) {
    output.reserveCapacity(capacity)
  }

  /// Reads all bytes from an offset on.
  mutating func read(_ bytes: [UInt8], from start: Int) {
    var index = start
    while index < bytes.count {
      let end = UTF8Cleaner.endOfPlainRun(in: bytes.span, from: index)
      if end > index {
        output.append(contentsOf: bytes[index..<end])
        index = end
      } else if bytes[index] >= 0x80 {
        index = readCharacter(bytes, at: index)
      } else {
        index = readControl(bytes, at: index)
      }
    }
  }

  /// Whether valid UTF-8 is text as it stands: without control characters other than line feeds and
  /// tabs.
  static func isPlain(_ text: Span<UInt8>) -> Bool {
    let control = ByteBlocks.firstIndex(in: text) { first, second, _ in
      // A line feed and a tab differ from others in being 9 or 10.
      let isControl: UInt8 = (first < 0x20 ? 0xFF : 0) & (first &- 9 > 1 ? 0xFF : 0)
      let isLong: UInt8 = (first == 0xC2 ? 0xFF : 0) & (second < 0xA0 ? 0xFF : 0)
      return isControl | isLong | (first == 0x7F ? 0xFF : 0)
    }
    return control == text.count
  }

  /// Where the stretch ends that is text as it stands.
  ///
  /// Leads of which not every continuation is a character of text end it: they are looked at one by
  /// one.
  private static func endOfPlainRun(in text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte &- 0x20 < 0x5F || byte == 0x0A || byte == 0x09 {
        index += 1
      } else if byte &- 0xC3 < 0x1D {
        guard index + 1 < text.count, text[index + 1] & 0xC0 == 0x80 else { break }
        index += 2
      } else if byte &- 0xE1 < 0x0C {
        guard index + 2 < text.count, text[index + 1] & 0xC0 == 0x80, text[index + 2] & 0xC0 == 0x80
        else { break }
        index += 3
      } else {
        break
      }
    }
    return index
  }

  private mutating func readControl(_ bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case 0x09, 0x0A:
      output.append(bytes[index])
    case 0x0D:
      output.append(0x0A)
      if index + 1 < bytes.count, bytes[index + 1] == 0x0A { return index + 2 }
    case 0x0B, 0x0C:
      // They part words or pages: without a blank the words would grow together.
      output.append(0x20)
    case 0x1B:
      return EscapeSequence.end(in: bytes, from: index)
    default:
      break
    }
    return index + 1
  }

  private mutating func readCharacter(_ bytes: [UInt8], at index: Int) -> Int {
    let (length, isValid) = UTF8Cleaner.character(in: bytes, at: index)
    if !isValid {
      invalidCount += 1
      firstInvalidOffset = firstInvalidOffset ?? index
      output.append(contentsOf: [0xEF, 0xBF, 0xBD])
    } else if length != 2 || bytes[index] != 0xC2 || bytes[index + 1] >= 0xA0 {
      output.append(contentsOf: bytes[index..<index + length])
    }
    return index + length
  }

  /// How many bytes belong together at an index, and whether they are a character.
  private static func character(in bytes: [UInt8], at index: Int) -> (length: Int, isValid: Bool) {
    let lead = bytes[index]
    let count: Int
    var allowed: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: count = 2
    case 0xE0...0xEF:
      count = 3
      if lead == 0xE0 { allowed = 0xA0...0xBF }
      if lead == 0xED { allowed = 0x80...0x9F }
    case 0xF0...0xF4:
      count = 4
      if lead == 0xF0 { allowed = 0x90...0xBF }
      if lead == 0xF4 { allowed = 0x80...0x8F }
    default: return (1, false)
    }
    for length in 1..<count {
      guard index + length < bytes.count, allowed.contains(bytes[index + length]) else {
        return (length, false)
      }
      allowed = 0x80...0xBF
    }
    return (count, true)
  }
}
