extension SyllableRepair {
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
    /// A vowel has a mark, or d a bar, that does not belong there: `hộa` → `họa`.
    case extraMark
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
    /// The blank between two syllables is missing: `lễhội` → `lễ hội`.
    case missingBlank
    /// There is a letter too many: `nguyễnn` → `nguyễn`.
    case extraLetter

    /// The first of the kinds that change what was typed and not only add to it.
    static let firstOfLetters = Kind.extraMark

    /// The likelier one first.
    public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }
}
