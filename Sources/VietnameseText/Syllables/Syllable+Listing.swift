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
  /// - Complexity: O(1); a word is told in some nanoseconds, without allocation.
  public static func isListed(_ utf8: Span<UInt8>) -> Bool {
    isListed(utf8, in: 0..<utf8.count)
  }

  /// The same for a part of a text; the range must be within it.
  static func isListed(_ utf8: Span<UInt8>, in word: Range<Int>) -> Bool {
    run(utf8, in: word)?.isToneInPlace ?? false
  }

  /// The letters of a word, if they are a syllable's but for the place of the tone.
  static func run(_ utf8: Span<UInt8>, in word: Range<Int>) -> LetterRun? {
    let (start, end) = (word.lowerBound, word.upperBound)
    if let run = LetterRun(utf8, from: start, to: end, table: .standard), run.end == end {
      return run
    }
    let marked = LetterRun(utf8, from: start, to: end, table: .standard, isComposed: false)
    return marked?.end == end ? marked : nil
  }
}
