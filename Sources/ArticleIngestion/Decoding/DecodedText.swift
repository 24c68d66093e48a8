/// The bytes of a source as text.
struct DecodedText: Hashable, Sendable {
  /// Valid UTF-8; lines end with line feeds; of control characters only line feed and tab are left.
  var utf8: [UInt8]
  /// The encoding it was in, by its name: `UTF-8`, `UTF-16LE`, `TCVN3` and so on.
  var encoding: String
  /// How often bytes that no character has were replaced by U+FFFD.
  var invalidCount: Int
  /// The byte offset in the source of the first of them, or nil.
  var firstInvalidOffset: Int?
  /// Whether the encoding was found out by what the text would be in it.
  var isGuess = false
}
