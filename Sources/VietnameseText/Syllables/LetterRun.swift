/// The letters of one word that may be a Vietnamese syllable, without tone and case.
struct LetterRun: Equatable, Sendable {
  /// The plain letters; unused places are 0.
  var letters = SIMD8<UInt16>()
  /// How many there are: 1 to 7, as in “nghiêng”.
  var count = 0
  /// The one tone of the word.
  var tone = Tone.ngang
  /// Which letter carries it; nil for ngang.
  var tonePosition: Int?

  /// The letters of a word in UTF-8; nil if it is empty, longer than any syllable, has a letter
  /// that is not Vietnamese, or more than one tone.
  init?(_ utf8: [UInt8], _ word: Range<Int>) {
    var index = word.lowerBound
    while index < word.upperBound {
      let scalar = DecodedScalar(utf8, at: index)
      guard let letter = VietnameseLetter(scalar.value), append(letter) else { return nil }
      index += scalar.length
    }
    if count == 0 { return nil }
  }

  private mutating func append(_ letter: VietnameseLetter) -> Bool {
    guard count < 7 else { return false }
    if letter.tone != .ngang {
      guard tonePosition == nil else { return false }
      tone = letter.tone
      tonePosition = count
    }
    letters[count] = letter.plain
    count += 1
    return true
  }

  /// Up to four letters as one number, for looking up.
  func key(_ range: Range<Int>) -> UInt64 {
    var key: UInt64 = 0
    for position in range { key = key << 16 | UInt64(letters[position]) }
    return key
  }

  /// The number of a string of up to four letters.
  static func key(_ text: some StringProtocol) -> UInt64 {
    text.unicodeScalars.reduce(0) { $0 << 16 | UInt64($1.value) }
  }
}
