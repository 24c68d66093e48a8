/// What a word may have been meant to be that is no syllable in use.
///
///     SyllableRepair.suggestions(for: "trưòng") → trường
///
/// Suggestions are offered to a person, never applied to a text: a word that is no syllable may be
/// a name or foreign.
public enum SyllableRepair {
  /// What a word may have been meant to be: by kind, and the commonest syllable first within a kind.
  ///
  /// Empty for a syllable in use, which may be wrong all the same (`băng` for `bằng`): that takes
  /// the words around it. A syllable that could be but is hardly ever written (`uyện`) counts as a
  /// mistake. Letters are changed only where marks that were left out or misplaced make no syllable
  /// in use, and only to make one.
  ///
  /// - Parameter word: one word in any case and any form of composition.
  /// - Parameter style: where the tone of open oa, oe and uy is written.
  /// - Parameter limit: how many suggestions at most.
  /// - Returns: each syllable, or pair of syllables, once.
  /// - Complexity: some thousand table steps; for single words, not for texts.
  public static func suggestions(
    for word: String, style: TonePlacement.Style = .traditional, limit: Int = 12
  ) -> [Suggestion] {
    guard let letters = LooseLetters(word) else { return [] }
    let listed = Syllable(word)
    if let listed, WordMarks.areInWrongOrder(word) {
      return [suggestion([listed], .markOrder, letters, style)]
    }
    guard listed?.frequencyRank == nil else { return [] }
    var seen: Set = [listed.map { [$0] } ?? []]
    var suggestions: [Suggestion] = []
    for kind in Kind.allCases {
      if kind == .firstOfLetters, suggestions.contains(where: { $0.rank != nil }) { break }
      for syllables in candidates(for: letters, kind) where seen.insert(syllables).inserted {
        suggestions.append(suggestion(syllables, kind, letters, style))
      }
    }
    return Array(suggestions.prefix(limit))
  }

  private static func candidates(for word: LooseLetters, _ kind: Kind) -> [[Syllable]] {
    let candidates = RepairCandidates(of: word)
    let found =
      kind == .missingBlank ? candidates.pairs : candidates.syllables(of: kind).map { [$0] }
    return found.filter { kind < .firstOfLetters || $0.frequencyRank != nil }.sorted(by: isCommoner)
  }

  /// Commoner syllables first, then the order of the alphabet; of pairs the rarer syllable counts.
  private static func isCommoner(_ left: [Syllable], _ right: [Syllable]) -> Bool {
    if left.count == 1, right.count == 1 { return Syllable.isCommoner(left[0], right[0]) }
    return (left.frequencyRank ?? .max) < (right.frequencyRank ?? .max)
  }

  private static func suggestion(
    _ syllables: [Syllable], _ kind: Kind, _ word: LooseLetters, _ style: TonePlacement.Style
  ) -> Suggestion {
    let spellings = syllables.enumerated().map { place, syllable in
      let isCapital = word.capitalization == .all || place == 0
      return syllable.spelling(
        style: style, capitalization: isCapital ? word.capitalization : .none)
    }
    return Suggestion(syllables: syllables, kind: kind, spelling: spellings.joined(separator: " "))
  }
}
