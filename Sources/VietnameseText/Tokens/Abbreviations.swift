/// Abbreviations that keep their full stop before a capital or a number.
enum Abbreviations {
  /// In lower case, without the full stop. Single letters need not be listed.
  private static let listed: Set<[UInt8]> = Set(
    """
    tp tx tt ths ts tskh pgs gs bs bscki bsckii ks cn kts ls ds đd đc đ/c nxb mr mrs ms dr prof vd \
    đt sđt tel fax tl tm kt tuq xb tk cvc nsnd nsưt ngnd ngưt ttnd ttưt
    """.split(separator: " ").map { Array($0.utf8) })

  /// Whether the word right before a full stop is such an abbreviation.
  ///
  /// - Parameter word: the letters before the full stop, as written.
  static func contains(_ word: ArraySlice<UInt8>) -> Bool {
    isInitial(word) || listed.contains(LetterCase.lowercased(Composition.compose(Array(word))))
  }

  /// One capital letter: P. 5, Q. 1, Nguyễn Văn A. is rarer than these.
  private static func isInitial(_ word: ArraySlice<UInt8>) -> Bool {
    let utf8 = Composition.compose(Array(word))
    guard !utf8.isEmpty else { return false }
    return DecodedScalar(utf8, at: 0).length == utf8.count && LetterCase.isUppercase(utf8, at: 0)
  }
}
