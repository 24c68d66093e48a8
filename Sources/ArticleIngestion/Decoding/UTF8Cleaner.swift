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
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x7F {
        output.append(byte)
        index += 1
      } else if byte >= 0x80 {
        index = readCharacter(bytes, at: index)
      } else {
        index = readControl(bytes, at: index)
      }
    }
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
