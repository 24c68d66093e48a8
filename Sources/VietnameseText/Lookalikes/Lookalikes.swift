/// Puts Vietnamese letters where others stand that look the same: `Ðảng` → `Đảng`.
///
/// Old pages have Ð and ð (Icelandic), Ɖ and ɖ, or d with a stroke through it for Đ and đ; Cyrillic
/// letters among Latin ones; and ǎ with a caron for ă. They look right and are found by no search.
/// A word is repaired only if it holds a Latin letter, and if the repaired word is a Vietnamese
/// syllable, an abbreviation in capitals (`HÐND`), or has a letter that Vietnamese alone has
/// (`Ðắk`). Genuine Icelandic, Cyrillic and pinyin stay byte for byte.
///
/// - Source: Unicode Technical Standard #39, `confusables.txt`; pages of the years around 2000.
public enum Lookalikes {
  /// The text with the letters repaired; all else is as it was.
  ///
  /// Idempotent: the repaired text has nothing left to repair.
  public static func repair(_ text: String) -> String {
    guard LookalikeFilter.firstDoubt(in: text.utf8.span, from: 0) != nil else { return text }
    return String(decoding: repair(Array(text.utf8)), as: UTF8.self)
  }

  /// The same over UTF-8; bytes that are no UTF-8 stay.
  ///
  /// - Complexity: linear; a text without suspicious letters is only looked at, and returned itself.
  public static func repair(_ utf8: [UInt8]) -> [UInt8] {
    guard let doubt = LookalikeFilter.firstDoubt(in: utf8.span, from: 0) else { return utf8 }
    var lines = LineRepair(utf8)
    lines.run(from: doubt)
    return lines.result
  }

  /// The text with its letters repaired, without what cannot be seen, and with plain spaces.
  ///
  /// Drops soft hyphens, zero-width and direction marks; blanks of other widths become a space.
  /// For looking things up: what is shown keeps its invisible characters.
  public static func plain(_ utf8: [UInt8]) -> [UInt8] {
    repair(InvisibleFilter.removed(from: utf8))
  }
}
