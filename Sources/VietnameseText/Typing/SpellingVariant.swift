/// Two spellings of one syllable that are both in use.
///
/// Texts keep the spelling they have, and names have but one (Vy, Mỹ Tho); a query may want both.
public enum SpellingVariant {
  /// The spelling with i for y or y for i, where that is a free choice: `kỹ` for `kĩ`, `qui` for
  /// `quy`; nil where there is none.
  ///
  /// After b h k l m n s t v x th qu, at the end of the syllable; never of y alone (ý), or after
  /// another vowel (tay and tai are two words).
  public static func ofFinalI(in word: String) -> String? { ofFinalI(in: Array(word.utf8)) }

  /// The same for a word in UTF-8.
  ///
  /// - Complexity: O(1).
  public static func ofFinalI(in utf8: [UInt8]) -> String? {
    let word = Composition.compose(utf8)
    guard Syllable.isListed(word), let last = lastLetter(of: word), last.start > 0,
      mayVary(word[..<last.start])
    else { return nil }
    guard let other = other(last.value) else { return nil }
    var output = Array(word[..<last.start])
    output.append(scalar: other)
    return String(decoding: output, as: UTF8.self)
  }

  private static func lastLetter(of utf8: [UInt8]) -> (start: Int, value: UInt32)? {
    guard !utf8.isEmpty else { return nil }
    let start = DecodedScalar.start(in: utf8.span, before: utf8.count)
    guard start < utf8.count else { return nil }
    return (start, DecodedScalar(utf8, at: start).value)
  }

  private static func mayVary(_ onset: ArraySlice<UInt8>) -> Bool {
    let packed = onset.count > 2 ? 0 : onset.reduce(UInt32(0)) { $0 << 8 | UInt32($1 | 0x20) }
    switch packed {
    case 0x62, 0x68, 0x6B, 0x6C, 0x6D, 0x6E, 0x73, 0x74, 0x76, 0x78, 0x7468, 0x7175: return true
    default: return false
    }
  }

  /// The letter with the same tone and case: ĩ and ỹ, Í and Ý.
  private static func other(_ value: UInt32) -> UInt32? {
    for (left, right) in zip(i.unicodeScalars, y.unicodeScalars) {
      if left.value == value { return right.value }
      if right.value == value { return left.value }
    }
    return nil
  }

  private static let i = "iìỉĩíịIÌỈĨÍỊ"
  private static let y = "yỳỷỹýỵYỲỶỸÝỴ"
}
