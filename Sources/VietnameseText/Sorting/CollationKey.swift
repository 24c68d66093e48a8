/// A text as bytes whose order is the order of Vietnamese dictionaries of words as a whole.
///
/// Letters differ first (a ă â b c d đ e ê …), tones second, over the whole text, case third:
/// `ba hoa` comes after `bà ba`. Texts that differ only in form of composition have equal keys.
///
/// - Source: Unicode Technical Standard #10; CLDR, collation `vi`.
public struct CollationKey: Hashable, Comparable, Sendable {
  /// The key; keys compare byte by byte.
  public let bytes: [UInt8]

  /// The key of a text.
  ///
  /// - Complexity: linear.
  public init(_ text: String) {
    self.init(text.utf8.span)
  }

  /// The key of a text in UTF-8; any bytes will do.
  public init(_ utf8: [UInt8]) {
    self.init(utf8.span)
  }

  /// The key of a text in UTF-8 that is looked at where it is.
  ///
  /// - Complexity: linear, one allocation for a composed text.
  public init(_ utf8: Span<UInt8>) {
    if let composed = Composition.composed(utf8) {
      bytes = CollationBuilder(composed.span).bytes
    } else {
      bytes = CollationBuilder(utf8).bytes
    }
  }

  /// In the order of dictionaries.
  public static func < (left: CollationKey, right: CollationKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
