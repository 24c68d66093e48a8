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
  /// Lower case, NFC, the tone mark where tradition has it; marks of one meaning in one shape.
  var key: String
  /// A number made of the key, so that tables can turn most words away without comparing them.
  var keyHash: UInt64
  /// Whether its first letter is a capital.
  var isCapitalized: Bool
  /// Whether nothing stands between it and the token before.
  var isGlued: Bool
}

extension FactToken {
  /// The number of a key: FNV-1a over its bytes.
  ///
  /// - Source: http://www.isthe.com/chongo/tech/comp/fnv/
  static func hash(of key: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
