import VietnameseText

extension Tokenizer {
  /// The tokens of a text, asked for one by one: the plain way that the quick one must agree with.
  static func scanned(_ bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    forEachToken(in: bytes.span) { tokens.append($0) }
    return tokens
  }
}

extension Token {
  /// The key of a token of a text: what folding makes of its bytes, abbreviations without their
  /// stop.
  func key(in bytes: [UInt8]) -> [UInt8] {
    var source = bytes[range]
    if kind == .abbreviation, source.last == UInt8(ascii: ".") { source.removeLast() }
    return Folding.fold(Array(source))
  }
}
