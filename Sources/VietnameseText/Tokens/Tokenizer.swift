/// Cuts Vietnamese text of the press and of offices into tokens.
///
///     Theo Quyết định 12/QĐ-UBND, 96,5% số hộ …
///     word word word  code      punctuation number symbol word word punctuation
public enum Tokenizer {
  /// The tokens of a text in UTF-8, in order; blanks and invisible characters are left out.
  ///
  /// A hyphen or slash stays inside a token only if all parts are capitals or digits, as in
  /// document numbers; `Thừa Thiên-Huế` and `người/năm` come apart. Letters right after a number
  /// (`30ha`) are a token of their own, unless they are capitals (`5G`). Any bytes will do.
  ///
  /// - Complexity: linear.
  public static func tokens(of utf8: [UInt8]) -> [Token] { tokens(of: utf8.span) }

  /// The tokens of a text that is anywhere in memory; offsets count from its first byte.
  ///
  /// - Complexity: linear.
  public static func tokens(of text: Span<UInt8>) -> [Token] {
    FoldedTokens(text).map { Token(kind: $0.kind, range: $0.range) }
  }

  /// The tokens of a string; offsets count the bytes of its UTF-8 form.
  ///
  /// - Complexity: linear.
  public static func tokens(of text: String) -> [Token] { tokens(of: text.utf8.span) }

  /// Hands the tokens of a text over one by one, without keeping them.
  ///
  /// - Complexity: linear, without allocation.
  public static func forEachToken(in text: Span<UInt8>, _ body: (Token) -> Void) {
    var scanner = TokenScanner()
    while let token = scanner.next(in: text) { body(token) }
  }

  /// Bytes of running text for each token, blanks included, rounded down.
  static let averageLength = 4
}
