import VietnameseText

/// What the lexer makes of the commonest words of Vietnamese, worked out beforehand: nineteen of twenty
/// words of a text need no more than to be found here.
struct CommonTokens: Sendable {
  /// What does not depend on where a word stands.
  struct Reading: Sendable {
    let key: WordKey
    let traits: WordTraits
    let isCapitalized: Bool
  }

  private let words = CommonWords.standard
  private let readings: [Reading]

  /// The readings of no words.
  init() { readings = [] }

  /// The readings of words by the lists of a vocabulary, in which all words must be already.
  init(_ vocabulary: Vocabulary) {
    readings = words.map { word in
      let key = WordKey(word: 0..<word.count, of: word)
      return Reading(
        key: key, traits: vocabulary.traits(of: key),
        isCapitalized: FactScanner.isCapital(word, at: 0))
    }
  }

  /// The word that starts at a byte with a letter, and where it ends; nil if it is not among these, or
  /// if that takes more to tell.
  @inline(__always)
  func word(in text: Span<UInt8>, at start: Int) -> (reading: Reading, end: Int)? {
    let (number, end) = words.word(in: text, at: start)
    return number > 0 && number <= readings.count ? (readings[number - 1], end) : nil
  }
}
