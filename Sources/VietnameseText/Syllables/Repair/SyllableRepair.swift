/// What a word may have been meant to be that is no syllable in use.
///
///     SyllableRepair.suggestions(for: "trưòng") → trường
///
/// Suggestions are offered to a person, never applied to a text: a word that is no syllable may be
/// a name or foreign.
public enum SyllableRepair {
  /// What was wrong with a word, the likeliest first.
  public enum Kind: Int, CaseIterable, Comparable, Sendable {
    /// The tone stands on the wrong letter: `đaị` → `đại`.
    case tonePlacement
    /// A tone was typed before the vowel's own mark, which Unicode cannot put together.
    case markOrder
    /// One of the two horns of ươ is missing: `nguời` → `người`.
    case horn
    /// A tone is missing that the last consonant asks for, or there is one too many: `đươc` → `được`.
    case tone
    /// Vowel marks, the bar of đ or the tone are missing: `huyen` → `huyện`.
    case marks
    /// The right sound in letters that do not go with the vowel: `nghà` → `ngà`, `kuả` → `quả`.
    case onset
    /// The first letter is missing: `gười` → `người`.
    case firstLetter
    /// The last letter is missing: `nướ` → `nước`.
    case lastLetter
    /// A letter inside is missing: `trờng` → `trường`.
    case innerLetter
    /// Two letters next to each other are swapped: `hnư` → `như`.
    case swappedLetters
    /// There is a letter too many: `nguyễnn` → `nguyễn`.
    case extraLetter

    /// The first of the kinds that change letters and not only their marks.
    fileprivate static let firstOfLetters = Kind.onset

    /// The likelier one first.
    public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// A syllable that a word may have been meant to be.
  public struct Suggestion: Hashable, Sendable {
    /// The syllable.
    public let syllable: Syllable
    /// What is repaired.
    public let kind: Kind
    /// The syllable as it is to be written, capitalized like the word, in NFC.
    public let spelling: String
    /// The syllable's ``Syllable/frequencyRank``; nil if it is hardly ever written.
    public let rank: Int?
  }

  /// What a word may have been meant to be: by kind, and the commonest syllable first within a kind.
  ///
  /// Empty for a syllable in use, which may be wrong all the same (`băng` for `bằng`): that takes
  /// the words around it. A syllable that could be but is hardly ever written (`uyện`) counts as a
  /// mistake. Letters are added, dropped or exchanged only where marks alone do not make a syllable
  /// in use, and only to make one.
  ///
  /// - Parameter word: one word in any case and any form of composition.
  /// - Parameter style: where the tone of open oa, oe and uy is written.
  /// - Parameter limit: how many suggestions at most.
  /// - Returns: each syllable once.
  /// - Complexity: some thousand table steps; for single words, not for texts.
  public static func suggestions(
    for word: String, style: TonePlacement.Style = .traditional, limit: Int = 12
  ) -> [Suggestion] {
    let listed = Syllable(word)
    if let listed, WordMarks.areInWrongOrder(word) {
      return [suggestion(listed, .markOrder, word, style)]
    }
    guard listed?.frequencyRank == nil, let letters = LooseLetters(word) else { return [] }
    var seen: Set<Syllable> = []
    if let listed { seen.insert(listed) }
    var suggestions: [Suggestion] = []
    for kind in Kind.allCases {
      if kind == .firstOfLetters, suggestions.contains(where: { $0.rank != nil }) { break }
      for syllable in candidates(for: letters, kind) where seen.insert(syllable).inserted {
        suggestions.append(suggestion(syllable, kind, word, style))
      }
    }
    return Array(suggestions.prefix(limit))
  }

  private static func candidates(for word: LooseLetters, _ kind: Kind) -> [Syllable] {
    RepairCandidates(of: word).syllables(of: kind)
      .filter { kind < .firstOfLetters || $0.frequencyRank != nil }
      .sorted(by: Syllable.isCommoner)
  }

  private static func suggestion(
    _ syllable: Syllable, _ kind: Kind, _ word: String, _ style: TonePlacement.Style
  ) -> Suggestion {
    let capitalization = LooseLetters(word)?.capitalization ?? .none
    return Suggestion(
      syllable: syllable, kind: kind,
      spelling: syllable.spelling(style: style, capitalization: capitalization),
      rank: syllable.frequencyRank)
  }
}
