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

  var kind: Kind
  /// Byte range in the article's text.
  var range: Range<Int>
  /// Lower case, NFC, the tone mark where tradition has it; marks of one meaning in one shape.
  var key: String
  /// Whether its first letter is a capital.
  var isCapitalized: Bool
  /// Whether nothing stands between it and the token before.
  var isGlued: Bool
}
