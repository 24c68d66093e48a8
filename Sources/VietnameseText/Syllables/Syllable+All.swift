extension Syllable {
  /// Every listed syllable once, in the order of letters and then of tones: a, à, ả … yểu.
  ///
  /// - Complexity: builds an array of 17,925 syllables at each call.
  public static func all() -> [Syllable] {
    var syllables: [Syllable] = []
    appendAll(to: &syllables, after: SyllableTable.start, letters: 0, count: 0)
    return syllables
  }

  private static func appendAll(
    to syllables: inout [Syllable], after state: UInt8, letters: UInt64, count: Int
  ) {
    let table = SyllableTable.standard
    for tone in Tone.allCases where table.ending(state).allows(tone) {
      let syllable = Syllable(
        letters: letters, count: count, ending: table.ending(state), tone: tone)
      syllables.append(syllable)
      if let other = syllable.splitBeforeIA { syllables.append(other) }
    }
    for number in UInt64(1)...UInt64(LetterCode.alphabet.count) {
      let next = table.next(state, LetterCode(bits: UInt16(number)))
      guard next != SyllableTable.dead else { continue }
      appendAll(to: &syllables, after: next, letters: letters << 6 | number, count: count + 1)
    }
  }
}
