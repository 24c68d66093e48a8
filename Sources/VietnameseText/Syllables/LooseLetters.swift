/// The letters of a word that need not be a syllable.
struct LooseLetters: Equatable, Sendable {
  /// The letters with their tones, of which there may be several.
  private let codes: [LetterCode]

  /// The longest word that may be two syllables run together.
  private static let longest = 2 * LetterRun.longest

  /// Nil if the word is empty, has anything but Vietnamese and basic Latin letters, or is too long.
  init?(_ word: String) {
    var codes: [LetterCode] = []
    for scalar in Composition.compose(word).unicodeScalars {
      let code = LetterTable.standard.code(of: scalar.value)
      guard code.isLetter, codes.count < LooseLetters.longest else { return nil }
      codes.append(code)
    }
    if codes.isEmpty { return nil }
    self.codes = codes
  }

  private init(_ codes: [LetterCode]) {
    self.codes = codes
  }

  /// The places of the letters in the alphabet, without tone and case.
  var numbers: [UInt8] { codes.map(\.number) }
  /// The tones that are written, from left to right.
  var tones: [Tone] { codes.filter(\.hasTone).map(\.tone) }

  /// How the word is capitalized.
  var capitalization: Syllable.Capitalization {
    if codes.count > 1, codes.allSatisfy(\.isCapital) { return .all }
    return codes.first?.isCapital == true ? .first : .none
  }

  /// All ways of cutting the word in two parts of at least two letters.
  var halves: [(first: LooseLetters, second: LooseLetters)] {
    codes.indices.dropFirst(2).dropLast().map {
      (LooseLetters(Array(codes[..<$0])), LooseLetters(Array(codes[$0...])))
    }
  }
}
