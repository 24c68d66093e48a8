/// A word, a number or a mark of the text, as the rules compare them.
///
/// Finer than a token of the search: `6ha` is a number and a word, `19/19` two numbers and a mark,
/// because the rules put figures and units together themselves.
struct FactToken: Hashable, Sendable {
  /// What a token is.
  enum Kind: Hashable, Sendable {
    case word
    case number
    case mark
  }

  private let start: UInt32
  private let end: UInt32
  /// What it is compared by; marks of one meaning have one key.
  let key: WordKey
  /// The word lists that have phrases with it at their start and at their end.
  let traits: WordTraits
  let kind: Kind
  /// Whether its first letter is a capital.
  let isCapitalized: Bool
  /// Whether nothing stands between it and the token before.
  let isGlued: Bool

  init(
    kind: Kind, range: Range<Int>, key: WordKey, traits: WordTraits, isCapitalized: Bool,
    isGlued: Bool
  ) {
    (start, end) = (UInt32(range.lowerBound), UInt32(range.upperBound))
    (self.kind, self.key, self.traits) = (kind, key, traits)
    (self.isCapitalized, self.isGlued) = (isCapitalized, isGlued)
  }

  /// A word of the commonest.
  @inline(__always)
  init(_ word: CommonTokens.Reading, range: Range<Int>, isGlued: Bool) {
    self.init(
      kind: .word, range: range, key: word.key, traits: word.traits,
      isCapitalized: word.isCapitalized, isGlued: isGlued)
  }

  /// Byte range in the article's text.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether a phrase of a list may start with it; false is certain.
  func mayStart(_ marks: WordMarks) -> Bool { !traits.starts.isDisjoint(with: marks) }
}
