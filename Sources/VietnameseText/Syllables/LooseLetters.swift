/// The letters of a word that need not be a syllable, and all tones on them.
struct LooseLetters: Equatable, Sendable {
  /// Their places in the alphabet, without tone and case.
  var numbers: [UInt8] = []
  /// The tones that are written, from left to right.
  private(set) var tones: [Tone] = []
  /// How the word is capitalized.
  private(set) var capitalization = Syllable.Capitalization.none

  /// The longest word that may be a syllable with letters too many.
  private static let longest = LetterRun.longest + 2

  /// Nil if the word is empty, has anything but Vietnamese and basic Latin letters, or is too long.
  init?(_ word: String) {
    var capitals = 0
    for scalar in Composition.compose(word).unicodeScalars {
      let code = LetterTable.standard.code(of: scalar.value)
      guard code.isLetter, numbers.count < LooseLetters.longest else { return nil }
      numbers.append(code.number)
      if code.hasTone { tones.append(code.tone) }
      if code.isCapital { capitals += 1 }
      if numbers.count == 1, code.isCapital { capitalization = .first }
    }
    guard let count = numbers.isEmpty ? nil : numbers.count else { return nil }
    if count > 1, capitals == count { capitalization = .all }
  }
}
