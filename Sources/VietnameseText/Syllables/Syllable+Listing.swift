extension Syllable {
  /// Whether a word is spelled like a Vietnamese syllable, with its tone mark in one of the two
  /// places that are in use: `thuỷ` and `thủy`, not `thuy̌` or `Krông`.
  ///
  /// The syllable need not be in any dictionary. Case and the form of composition do not matter.
  public static func isListed(_ word: String) -> Bool { isListed(Array(word.utf8).span) }

  /// The same for a word in UTF-8.
  public static func isListed(_ utf8: [UInt8]) -> Bool { isListed(utf8.span) }

  /// The same for bytes that are read where they are.
  ///
  /// - Complexity: O(1); a word in NFC is told in a few nanoseconds, without allocation.
  public static func isListed(_ utf8: Span<UInt8>) -> Bool {
    isListed(utf8, in: 0..<utf8.count)
  }

  /// The same for a part of a text; the range must be within it.
  static func isListed(_ utf8: Span<UInt8>, in word: Range<Int>) -> Bool {
    run(utf8, in: word)?.isToneInPlace ?? false
  }

  /// The letters of a word, if they are a syllable's but for the place of the tone.
  static func run(_ utf8: Span<UInt8>, in word: Range<Int>) -> LetterRun? {
    let run = LetterRun(utf8, from: word.lowerBound, to: word.upperBound, table: .standard)
    if let run, run.end == word.upperBound { return run }
    return mayBeDecomposed(utf8, word) ? runWhenComposed(utf8, word) : nil
  }

  /// Combining marks begin with CC or CD, letterlike symbols with E2. No syllable is longer than
  /// 32 bytes in any form.
  private static func mayBeDecomposed(_ utf8: Span<UInt8>, _ word: Range<Int>) -> Bool {
    guard word.count <= 32 else { return false }
    for index in word {
      let byte = utf8[index]
      if byte == 0xCC || byte == 0xCD || byte == 0xE2 { return true }
    }
    return false
  }

  private static func runWhenComposed(_ utf8: Span<UInt8>, _ word: Range<Int>) -> LetterRun? {
    var copy: [UInt8] = []
    for index in word { copy.append(utf8[index]) }
    let composed = Composition.compose(copy)
    let run = LetterRun(composed.span, from: 0, to: composed.count, table: .standard)
    return run?.end == composed.count ? run : nil
  }
}
