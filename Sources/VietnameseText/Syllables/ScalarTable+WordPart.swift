extension ScalarTable {
  /// Whether what starts at an offset goes on with a word: a letter of any script, a mark, or an
  /// invisible joiner.
  @inline(__always)
  func isWordPart(in utf8: Span<UInt8>, at index: Int) -> Bool {
    guard index < utf8.count, utf8[index] >= 0x80 else { return false }
    return isWordPart(beyondASCII: utf8, index..<min(index + 4, utf8.count))
  }

  /// Whether what ends before an offset is part of a word, ASCII letters aside.
  @inline(__always)
  func isWordPart(in utf8: Span<UInt8>, before end: Int) -> Bool {
    guard end > 0, utf8[end - 1] >= 0x80 else { return false }
    var start = end - 1
    while start > 0, end - start < 4, utf8[start] < 0xC0 { start -= 1 }
    return isWordPart(beyondASCII: utf8, start..<end)
  }

  private func isWordPart(beyondASCII utf8: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var bytes: [UInt8] = []
    for index in range { bytes.append(utf8[index]) }
    let value = DecodedScalar(bytes, at: 0).value
    let kind = scalarClass(value)
    return kind.isLetter || kind == .mark || ScalarTable.isJoiner(value)
  }

  /// What joins the letters around it into one word: the soft hyphen, joiners and the word joiner.
  private static func isJoiner(_ value: UInt32) -> Bool {
    value == 0xAD || value == 0x200C || value == 0x200D || value == 0x2060
  }
}
