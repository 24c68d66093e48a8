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
  public static func tokens(of utf8: [UInt8]) -> [Token] {
    var scanner = TokenScanner(utf8)
    var tokens: [Token] = []
    while let token = scanner.next() { tokens.append(token) }
    return tokens
  }
}
