extension Syllable {
  /// The syllables that a word may stand for whose writer left out marks, the commonest first:
  /// `dan` → `dân`, `dẫn`, `đàn`, `đan` …
  ///
  /// Marks that are there are kept: `duơng` may be `dương` or `đường`, but not `dung`; a tone that is
  /// there is the tone of all readings, wherever it stands. Syllables that are hardly ever written
  /// come last, in the order of the alphabet.
  ///
  /// - Parameter word: in any case and any form of composition; what is no syllable has no readings.
  /// - Complexity: proportional to the readings, of which there are at most some hundreds.
  public static func readings(of word: String) -> [Syllable] {
    guard let letters = LooseLetters(word), letters.tones.count < 2 else { return [] }
    return readings(of: letters).sorted(by: isCommoner)
  }

  /// The same, in the order of the alphabet.
  static func readings(of word: LooseLetters) -> [Syllable] {
    let tones = word.tones.isEmpty ? Tone.allCases : word.tones
    var found: [Syllable] = []
    for letters in markings(of: word.numbers[...], after: SyllableTable.start) {
      for tone in tones {
        guard let syllable = Syllable(numbers: letters, tone: tone) else { continue }
        found.append(syllable)
        if let other = syllable.splitBeforeIA { found.append(other) }
      }
    }
    return found
  }

  /// Commoner syllables first, then the order of the alphabet.
  static func isCommoner(_ left: Syllable, _ right: Syllable) -> Bool {
    switch (left.frequencyRank, right.frequencyRank) {
    case (let left?, let right?): left < right
    case (nil, nil): (left.letters, left.tone) < (right.letters, right.tone)
    case (let left, _): left != nil
    }
  }

  /// The spellings that letters may stand for once vowel marks and the bar of đ are added.
  private static func markings(of numbers: ArraySlice<UInt8>, after state: UInt8) -> [[UInt8]] {
    guard let first = numbers.first else { return [[]] }
    var markings: [[UInt8]] = []
    for number in first...first + LetterCode.markedForms(of: first) {
      let next = SyllableTable.standard.next(state, LetterCode(bits: UInt16(number)))
      guard next != SyllableTable.dead else { continue }
      markings += self.markings(of: numbers.dropFirst(), after: next).map { [number] + $0 }
    }
    return markings
  }
}

extension LetterCode {
  /// How many letters come after a plain one in the alphabet that are the same with a mark: two
  /// after a and o, one after d, e and u.
  fileprivate static func markedForms(of number: UInt8) -> UInt8 {
    let plain = Array(alphabet.unicodeScalars)
    let following = plain.dropFirst(Int(number)).prefix { !$0.isASCII }
    return plain[Int(number) - 1].isASCII ? UInt8(following.count) : 0
  }

  /// The letter that another one is with a mark; ASCII letters are themselves.
  static func unmarked(_ number: UInt8) -> UInt8 {
    let plain = Array(alphabet.unicodeScalars)
    let place = plain[..<Int(number)].lastIndex { $0.isASCII } ?? 0
    return UInt8(place + 1)
  }
}
