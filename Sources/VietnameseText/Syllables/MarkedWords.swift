/// Words whose letters have their marks in scalars of their own.
enum MarkedWords {
  /// The text with those of its words composed that are syllables, wherever their tone stands; all
  /// else stays byte for byte.
  ///
  /// - Complexity: linear; the text itself is returned where it has no combining marks.
  static func composed(_ utf8: [UInt8]) -> [UInt8] {
    guard utf8.contains(where: startsMark) else { return utf8 }
    var output: [UInt8] = []
    output.reserveCapacity(utf8.count)
    var copied = 0
    var index = 0
    while index < utf8.count {
      guard startsMark(utf8[index]) else {
        index += 1
        continue
      }
      if let word = syllable(in: utf8.span, around: index) {
        output.append(contentsOf: utf8[copied..<word.lowerBound])
        appendComposed(utf8.span, word, to: &output)
        copied = word.upperBound
        index = word.upperBound
      } else {
        index += 2
      }
    }
    if copied < utf8.count { output.append(contentsOf: utf8[copied...]) }
    return output
  }

  /// CC and CD begin U+0300 to U+037F.
  @inline(__always)
  private static func startsMark(_ byte: UInt8) -> Bool { byte & 0xFE == 0xCC }

  /// The word that a mark is part of, if it is a syllable.
  private static func syllable(in utf8: Span<UInt8>, around mark: Int) -> Range<Int>? {
    guard let start = wordStart(in: utf8, before: mark),
      let run = LetterRun(
        utf8, from: start, to: utf8.count, table: .standard, isComposed: false),
      run.end > mark, !ScalarTable.standard.isWordPart(in: utf8, at: run.end)
    else { return nil }
    return start..<run.end
  }

  /// The start of the word before a mark; nil if it cannot be a syllable.
  private static func wordStart(in utf8: Span<UInt8>, before mark: Int) -> Int? {
    let letters = LetterTable.standard
    var start = mark
    // Each letter may have two marks, and all of them stand before this one.
    for _ in 0..<3 * LetterRun.longest {
      if start >= 2, startsMark(utf8[start - 2]), utf8[start - 1] & 0xC0 == 0x80 {
        start -= 2
        continue
      }
      let previous = letters.letter(in: utf8, before: start)
      guard previous.code.isLetter else {
        return ScalarTable.standard.isWordPart(in: utf8, before: start) ? nil : start
      }
      start = previous.start
    }
    return nil
  }

  /// Adds the letters of a word, one scalar each.
  private static func appendComposed(
    _ utf8: Span<UInt8>, _ word: Range<Int>, to output: inout [UInt8]
  ) {
    let letters = LetterTable.standard
    var index = word.lowerBound
    while index < word.upperBound {
      let (code, length) = letters.markedLetter(in: utf8, at: index)
      output.append(scalar: letters.scalar(of: code))
      index += length
    }
  }
}
