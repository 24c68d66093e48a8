extension ScalarTable {
  /// Whether what starts at an offset goes on with a word: a letter of any script, a mark, or an
  /// invisible joiner. ASCII letters aside.
  @inline(__always)
  func isWordPart(in utf8: Span<UInt8>, at index: Int) -> Bool {
    guard index < utf8.count, utf8[index] >= 0x80 else { return false }
    return isWordPart(DecodedScalar(utf8, at: index).value)
  }

  /// Whether what ends before an offset is part of a word, ASCII letters aside; stray bytes are not.
  @inline(__always)
  func isWordPart(in utf8: Span<UInt8>, before end: Int) -> Bool {
    guard end > 0, utf8[end - 1] >= 0x80 else { return false }
    let start = DecodedScalar.start(in: utf8, before: end)
    return start < end && isWordPart(DecodedScalar(utf8, at: start).value)
  }

  private func isWordPart(_ value: UInt32) -> Bool {
    let kind = scalarClass(value)
    return kind.isLetter || kind == .mark || ScalarTable.isJoiner(value)
  }

  /// What joins the letters around it into one word: the soft hyphen, joiners and the word joiner.
  private static func isJoiner(_ value: UInt32) -> Bool {
    value == 0xAD || value == 0x200C || value == 0x200D || value == 0x2060
  }
}
