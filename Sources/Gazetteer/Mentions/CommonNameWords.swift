import VietnameseText

/// The commonest words of Vietnamese as words of a list, worked out beforehand: nineteen of twenty words
/// of a text need no more than to be found here.
struct CommonNameWords: Sendable {
  /// All of them; made at first use.
  static let standard = CommonNameWords()

  private let common = CommonWords.standard
  private let words: [Word]

  private init() {
    words = common.map { bytes in
      var scanner = WordScanner(0..<bytes.count, common: nil)
      return scanner.next(in: bytes) ?? Word()
    }
  }

  /// The word that starts at a byte with a letter; nil if it is not among these, or if that takes more
  /// to tell.
  @inline(__always)
  func word(in text: Span<UInt8>, at start: Int, after gap: Word.Gap) -> Word? {
    let (number, end) = common.word(in: text, at: start)
    guard number > 0 else { return nil }
    var word = words[number - 1]
    (word.start, word.end, word.gap) = (Int32(start), Int32(end), gap)
    return word
  }
}
