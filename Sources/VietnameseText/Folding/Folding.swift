/// Search keys: what is left of a text once case, marks or spelling variants no longer count.
public enum Folding {
  /// The text in lower case, without marks on Latin letters, with d for đ: `Tú Sơn` → `tu son`.
  ///
  /// ASCII for Vietnamese. Other scripts keep their marks. Blanks of all widths become a space;
  /// soft hyphens, zero-width and direction marks are dropped. The result is composed, and folding
  /// it again changes nothing.
  public static func fold(_ text: String) -> String {
    String(keyOfString: fold(text.utf8.span))
  }

  /// The folded form of a text in UTF-8; bytes that are no UTF-8 stay.
  ///
  /// - Complexity: linear.
  public static func fold(_ utf8: [UInt8]) -> [UInt8] {
    fold(utf8.span)
  }

  /// The same over a span.
  public static func fold(_ utf8: Span<UInt8>) -> [UInt8] {
    KeyBuilder(utf8, style: .folded, isMapped: false).output.bytes
  }

  /// The text in lower case and NFC, each syllable's tone mark in its traditional place:
  /// `Khánh Hoà` → `khánh hòa`.
  ///
  /// Words that are no Vietnamese syllable keep their letters, but ð and ɖ become đ everywhere.
  /// Blanks and invisible characters are treated as by ``fold(_:)-(String)``.
  public static func exact(_ text: String) -> String {
    String(keyOfString: exact(text.utf8.span))
  }

  /// The exact key of a text in UTF-8; bytes that are no UTF-8 stay.
  ///
  /// - Complexity: linear.
  public static func exact(_ utf8: [UInt8]) -> [UInt8] {
    exact(utf8.span)
  }

  /// The same over a span.
  public static func exact(_ utf8: Span<UInt8>) -> [UInt8] {
    KeyBuilder(utf8, style: .exact, isMapped: false).output.bytes
  }
}

extension String {
  /// The key of a string as a string. To look again whether it is UTF-8 takes as long as to make it.
  ///
  /// Sound, since the key of a well-formed text is well-formed; tests hold that of any.
  fileprivate init(keyOfString key: [UInt8]) {
    self = unsafe String(copying: UTF8Span(unchecked: key.span))
  }
}
