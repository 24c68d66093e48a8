/// The terminal's escape sequences, which have no place in an article.
///
/// - Source: ECMA-48, 5.4 (control sequences) and 5.6 (control strings).
enum EscapeSequence {
  /// The index after the sequence whose escape character stands at an index.
  ///
  /// A sequence never reaches beyond its line; one without an end is the escape character alone.
  static func end(in bytes: [UInt8], from index: Int) -> Int {
    guard index + 1 < bytes.count else { return index + 1 }
    switch bytes[index + 1] {
    case UInt8(ascii: "["):
      return endOfControlSequence(in: bytes, from: index + 2) ?? index + 1
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      return endOfControlString(in: bytes, from: index + 2) ?? index + 1
    default:
      return index + 1
    }
  }

  private static func endOfControlSequence(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count, (0x20...0x3F).contains(bytes[index]) { index += 1 }
    guard index < bytes.count, (0x40...0x7E).contains(bytes[index]) else { return nil }
    return index + 1
  }

  private static func endOfControlString(in bytes: [UInt8], from start: Int) -> Int? {
    // A bound, so that many openings without an end stay linear.
    for index in start..<max(start, min(bytes.count, start + 4096)) {
      if bytes[index] == 0x07 { return index + 1 }
      if bytes[index] == 0x1B, index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\\") {
        return index + 2
      }
      if bytes[index] == 0x0A || bytes[index] == 0x0D { return nil }
    }
    return nil
  }
}
