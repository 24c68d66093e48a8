/// Makes the smallest automaton of all syllables: states after which the same can follow are one.
struct SyllableTableBuilder {
  /// 64 places a state.
  private(set) var transitions = [UInt8](repeating: SyllableTable.dead, count: 64)
  /// One a state.
  private(set) var endings = [SyllableEnding.none]

  /// What may still follow, and the state in which that is so.
  private var states: [[Rest]: UInt8] = [:]

  /// Fills the tables.
  mutating func build() {
    _ = state(before: SyllableTableBuilder.spellings().sorted())
  }

  /// The state before some rests, which are sorted.
  private mutating func state(before rests: [Rest]) -> UInt8 {
    if let state = states[rests] { return state }
    let state = UInt8(endings.count)
    states[rests] = state
    endings.append(.none)
    transitions.append(contentsOf: repeatElement(SyllableTable.dead, count: 64))
    for group in rests.chunked() {
      guard let first = group.first else { continue }
      let letter = first.letter
      if letter == 0 {
        endings[Int(state)] = first.ending
      } else {
        transitions[Int(state) << 6 | letter] = self.state(before: group.map(\.dropFirst))
      }
    }
    return state
  }

  /// All spellings without tone.
  private static func spellings() -> [Rest] {
    var spellings: [Rest] = []
    for group in SyllableRhymes.groups {
      let onsets = group.onsets.split(separator: " ", omittingEmptySubsequences: false).map(codes)
      for rhyme in group.rhymes.split(separator: " ") {
        let letters = codes(rhyme)
        let ending = SyllableEnding(rhyme: letters, isStop: SyllableRhymes.isStop(rhyme))
        for onset in onsets { spellings.append(Rest(onset + letters, ending)) }
      }
    }
    return spellings
  }

  private static func codes(_ text: some StringProtocol) -> [LetterCode] {
    text.unicodeScalars.map { LetterTable.standard.code(of: $0.value) }
  }
}

/// The rest of a spelling: six bits a letter from the top, and at the bottom how the spelling ends.
private struct Rest: Hashable, Comparable {
  private var bits: UInt64

  init(_ letters: [LetterCode], _ ending: SyllableEnding) {
    bits = UInt64(ending.bits)
    for (place, letter) in letters.enumerated() {
      bits |= UInt64(letter.number) << UInt64(58 - 6 * place)
    }
  }

  /// The first letter's number, or 0 where nothing is left.
  var letter: Int { Int(bits >> 58) }
  var ending: SyllableEnding { SyllableEnding(bits: UInt8(truncatingIfNeeded: bits)) }

  var dropFirst: Rest {
    var rest = self
    rest.bits = (bits & ~0xFF) << 6 | bits & 0xFF
    return rest
  }

  static func < (left: Rest, right: Rest) -> Bool { left.bits < right.bits }
}

extension [Rest] {
  /// The stretches that begin with the same letter.
  fileprivate func chunked() -> [ArraySlice<Rest>] {
    var chunks: [ArraySlice<Rest>] = []
    var rest = self[...]
    while let letter = rest.first?.letter {
      let chunk = rest.prefix { $0.letter == letter }
      chunks.append(chunk)
      rest = rest.dropFirst(chunk.count)
    }
    return chunks
  }
}
