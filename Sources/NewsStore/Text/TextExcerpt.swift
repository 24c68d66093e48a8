/// Cuts pieces of a text for one line of a list: between words, never inside a letter, and without
/// control characters.
enum TextExcerpt {
  /// The first words of a range, at most `limit` bytes.
  static func beginning(of bytes: [UInt8], in range: Range<Int>, limit: Int) -> String {
    let range = range.clamped(to: 0..<bytes.count)
    let end = wordEnd(in: bytes, range.lowerBound..<range.upperBound, limit: limit)
    return string(bytes[range.lowerBound..<end])
  }

  /// The same text on one line.
  static func singleLine(_ text: String) -> String {
    string(Array(text.utf8)[...])
  }

  /// A piece of text, each control character a blank, so that positions stay the same.
  static func string(_ bytes: ArraySlice<UInt8>) -> String {
    var clean = Array(bytes)
    for index in clean.indices {
      if clean[index] < 0x20 || clean[index] == 0x7F { clean[index] = 0x20 }
      // U+0080 to U+009F: control characters of two bytes.
      if clean[index] == 0xC2, index + 1 < clean.count, clean[index + 1] < 0xA0 {
        clean[index] = 0x20
        clean[index + 1] = 0x20
      }
    }
    return String(decoding: clean, as: UTF8.self)
  }

  /// The part of `range` around `core` that has at most `limit` bytes, cut between words. `core`
  /// itself is cut only when it is longer.
  static func window(
    around core: Range<Int>, in range: Range<Int>, of bytes: [UInt8], limit: Int
  ) -> Range<Int> {
    guard range.count > limit else { return range }
    guard core.count < limit else {
      return core.lowerBound..<wordEnd(in: bytes, core, limit: limit)
    }
    let spare = limit - core.count
    var start = max(range.lowerBound, core.lowerBound - spare / 2)
    let end = min(range.upperBound, start + limit)
    start = max(range.lowerBound, min(start, end - limit))
    let first = wordStart(in: bytes, from: start, isCut: start > range.lowerBound)
    let last = end < range.upperBound ? wordEnd(in: bytes, first..<range.upperBound, end: end) : end
    return min(first, core.lowerBound)..<max(last, core.upperBound)
  }

  private static func wordStart(in bytes: [UInt8], from start: Int, isCut: Bool) -> Int {
    guard isCut, let blank = bytes[start...].firstIndex(of: 0x20) else { return start }
    return blank + 1
  }

  private static func wordEnd(in bytes: [UInt8], _ range: Range<Int>, limit: Int) -> Int {
    guard range.count > limit else { return range.upperBound }
    return wordEnd(in: bytes, range, end: range.lowerBound + limit)
  }

  /// The last place at or before `end` where a word ends; without blanks, where a letter ends.
  private static func wordEnd(in bytes: [UInt8], _ range: Range<Int>, end: Int) -> Int {
    if let blank = bytes[range.lowerBound..<end].lastIndex(of: 0x20), blank > range.lowerBound {
      return blank
    }
    var end = end
    while end > range.lowerBound, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
