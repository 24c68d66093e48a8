extension LetterTable {
  /// The places in the alphabet of the letters of a text without tones, in any case; nil if there
  /// is anything else.
  func numbers(of plain: String) -> [UInt8]? {
    var numbers: [UInt8] = []
    for scalar in Composition.compose(plain).unicodeScalars {
      let code = code(of: scalar.value)
      guard code.isLetter, !code.hasTone else { return nil }
      numbers.append(code.number)
    }
    return numbers
  }

  /// The letter at a place of the alphabet, in lower case without tone.
  func letter(numbered number: UInt8) -> LetterCode {
    code(of: scalar(of: LetterCode(bits: UInt16(number))))
  }
}
