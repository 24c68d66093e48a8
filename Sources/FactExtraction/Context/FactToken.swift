/// A word, a number or a mark of the text, as the rules compare them.
///
/// Finer than a token of the search: `6ha` is a number and a word, `19/19` two numbers and a mark,
/// because the rules put figures and units together themselves.
///
/// Tables ask for every word of a text dozens of times, and nearly always in vain.
struct FactToken: Hashable, Sendable {
  /// What a token is.
  enum Kind: Hashable, Sendable {
    case word
    case number
    case mark
  }

  var kind: Kind
  /// Byte range in the article's text.
  var range: Range<Int>
  /// What it is compared by; marks of one meaning have one key.
  var key: WordKey
  /// Whether its first letter is a capital.
  var isCapitalized: Bool
  /// Whether nothing stands between it and the token before.
  var isGlued: Bool
}
