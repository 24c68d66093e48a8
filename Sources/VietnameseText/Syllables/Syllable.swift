/// Vietnamese syllables: what may be one.
public enum Syllable {
  /// Whether a word is spelled like a Vietnamese syllable, with its tone mark in one of the two
  /// places that are in use: `thuỷ` and `thủy`, not `thuy̌` or `Krông`.
  ///
  /// The syllable need not be in any dictionary. Case and the form of composition do not matter.
  public static func isListed(_ word: String) -> Bool { isListed(Array(word.utf8)) }

  /// The same for a word in UTF-8.
  public static func isListed(_ utf8: [UInt8]) -> Bool {
    let word = Composition.compose(utf8)
    guard let run = LetterRun(word, 0..<word.count) else { return false }
    return run.isToneException || (run.isToneInPlace && RhymeTable.standard.lists(run))
  }
}

extension LetterRun {
  fileprivate var isToneInPlace: Bool {
    guard let tonePosition else { return true }
    return TonePlacement.Style.allCases.contains { tonePlace(style: $0) == tonePosition }
  }
}
