/// Canonical composition (NFC), with the order of Vietnamese marks put right.
///
/// A tone typed before a circumflex or breve does not compose by Unicode's rules, since both marks
/// are of one class: `a ◌́ ◌̂` would stay `á ◌̂`. Here it becomes `ấ`, as it was meant. All else is
/// NFC to the letter, in every script. Bytes that are no UTF-8 stay where they are.
///
/// - Source: Unicode Standard Annex #15.
public enum Composition {
  /// The composed form of a text; the text itself when it is composed already.
  ///
  /// - Complexity: linear; a composed text is looked at where it is, and returned itself.
  public static func compose(_ text: String) -> String {
    composed(text.utf8.span).map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// The composed form of a text in UTF-8.
  ///
  /// Idempotent: `compose(compose(x)) == compose(x)`.
  ///
  /// - Complexity: linear, but for runs of marks after one letter, which are sorted.
  public static func compose(_ utf8: [UInt8]) -> [UInt8] {
    composed(utf8.span) ?? utf8
  }

  /// Whether ``compose(_:)-([UInt8])`` would leave the text as it is.
  ///
  /// - Complexity: linear; at the speed of memory where no scalar can take part in a composition.
  public static func isComposed(_ utf8: [UInt8]) -> Bool {
    isComposed(utf8.span)
  }

  /// The same over a span.
  public static func isComposed(_ utf8: Span<UInt8>) -> Bool {
    guard let composed = composed(utf8) else { return true }
    return composed.count == utf8.count && composed.indices.allSatisfy { composed[$0] == utf8[$0] }
  }
}

extension Composition {
  /// The composed form of a text, or nil where nothing in it can change.
  static func composed(_ utf8: Span<UInt8>) -> [UInt8]? {
    guard let doubt = ComposedFilter.firstDoubt(in: utf8, from: 0) else { return nil }
    var composer = Composer(capacity: utf8.count)
    composer.compose(utf8, from: doubt)
    composer.output.finish(sourceCount: utf8.count)
    return composer.output.bytes
  }
}
